// Spanish.
import { spanishGrammar } from './esGrammar.ts';
import { spanishHeadings } from './esHeadings.ts';
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

export const es = packFrom({
  language: 'es',
  figureWords: [
    ...['figura', 'fig.', 'fig', 'imagen', 'ilustración', 'captura de pantalla', 'captura'],
    ...['pantallazo', 'foto', 'fotografía'],
  ],
  figureWordsPlural: [
    ...['figuras', 'figs.', 'imágenes', 'ilustraciones', 'capturas de pantalla', 'capturas'],
    ...['fotos', 'fotografías'],
  ],
  stepWords: [
    ...['paso', 'pasos', 'paso siguiente', 'pasos siguientes', 'paso anterior'],
    ...['pasos anteriores', 'punto', 'puntos', 'etapa', 'etapas'],
  ],
  labelWords: ['paso'],
  ...spanishHeadings,
  leadIns: [
    ...['siguiente', 'siguientes', 'a continuación', 'más abajo', 'de la siguiente manera'],
    ...['como sigue', 'estos pasos', 'este artículo', 'por ejemplo', 'tales como', 'una de las'],
    ...['uno de los', 'alguna de las', 'alguno de los', 'aquí tiene'],
  ],
  dialogue: { question: ['p', 'pregunta'], answer: ['r', 'respuesta'] },
  notes: {
    note: [
      ...['nota', 'notas', 'importante', 'nota importante', 'tenga en cuenta', 'ten en cuenta'],
      ...['observación', 'observaciones', 'nb', 'aviso importante', 'información importante'],
    ],
    warning: [
      ...['advertencia', 'advertencias', 'atención', 'precaución', 'peligro', 'cuidado', 'aviso'],
    ],
    tip: [
      ...['sugerencia', 'sugerencias', 'consejo', 'consejos', 'consejo práctico', 'truco'],
      ...['trucos', 'recomendación', 'sabía que', 'sabías que'],
    ],
  },
  notePhrases: {
    note: [
      ...['tenga en cuenta que', 'ten en cuenta que', 'tenga presente que', 'recuerde que'],
      ...['recuerda que', 'tenga en cuenta lo siguiente', 'cabe señalar que'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['vaya al', 'vaya a', 'vaya directamente al', 've al', 've a', 've directamente al'],
      ...['ir al', 'pase al', 'pasa al', 'pasar al', 'pase directamente al', 'continúe con'],
      ...['continúe en', 'continúe con el', 'continúa con', 'continúa en', 'continuar con'],
      ...['siga con', 'sigue con', 'siga en', 'siga desde', 'prosiga con', 'proseguir con'],
      ...['avance al', 'avanza al', 'salte al', 'salta al', 'saltar al', 'vuelva al', 'vuelve al'],
      ...['volver al', 'regrese al', 'regresa al', 'regresar al', 'retroceda al', 'comience por'],
      ...['comience en', 'comience desde', 'empiece por', 'empiece en', 'empiece desde'],
      ...['empieza en', 'reanude en', 'reanude desde', 'diríjase al'],
    ],
    repeat: [
      ...['repita', 'repite', 'repetir', 'repita de nuevo', 'vuelva a realizar'],
      ...['vuelve a realizar', 'vuelva a seguir', 'vuelva a ejecutar', 'realice de nuevo'],
      ...['realice nuevamente', 'realice los', 'siga los', 'sigue los', 'ejecute los'],
      ...['complete los', 'deshaga'],
    ],
    uses: ['en', 'de', 'del', 'desde', 'según'],
  },
  rangeWords: ['a', 'al', 'hasta', 'hasta el'],
  listWords: ['y', 'e', 'o', 'u', '&'],
  conditionWords: ['si', 'en caso de que', 'en el caso de que'],
  optionalWords: [
    ...['opcional', 'opcionalmente', 'paso opcional', 'de forma opcional', 'de manera opcional'],
  ],
  optionalPhrases: [
    ...['opcionalmente', 'de forma opcional', 'de manera opcional', 'este paso es opcional'],
    ...['puede omitir este paso', 'puedes omitir este paso', 'puede saltarse este paso'],
    ...['si lo desea', 'si lo deseas'],
  ],
  actions: {
    tap: [
      ...['toque', 'toca', 'tocar', 'toque en', 'toca en', 'toque sobre', 'mantenga pulsado'],
      ...['mantén pulsado', 'mantenga presionado', 'mantén presionado'],
    ],
    click: [
      ...['haga clic en', 'haga clic sobre', 'haga clic con el botón derecho en'],
      ...['haga clic con el botón secundario en', 'haga doble clic en', 'haga clic'],
      ...['haz clic en', 'haz clic con el botón derecho en', 'haz doble clic en', 'haz clic'],
      ...['hacer clic en', 'hacer doble clic en', 'hacer clic', 'dé clic en', 'da clic en'],
      ...['dar clic en', 'cliquee en', 'clique en', 'haciendo clic en', 'de clic en'],
    ],
    press: [
      ...['pulse', 'pulsa', 'pulsar', 'pulse en', 'pulsa en', 'presione', 'presiona', 'presionar'],
      ...['presione en', 'oprima', 'oprime', 'apriete'],
    ],
    select: [
      ...['seleccione', 'selecciona', 'seleccionar', 'elija', 'elige', 'elegir', 'escoja'],
      ...['escoge', 'marque', 'marca', 'marcar', 'desmarque', 'desmarca', 'desmarcar'],
      ...['active la casilla', 'desactive la casilla'],
    ],
    open: [
      ...['abra', 'abre', 'abrir', 'vaya a', 've a', 'ir a', 'acceda a', 'accede a', 'acceder a'],
      ...['diríjase a', 'dirígete a', 'entre en', 'entra en', 'navegue a', 'navegue hasta'],
      ...['inicie', 'inicia', 'ejecute', 'expanda', 'expande', 'despliegue'],
    ],
    enter: [
      ...['escriba', 'escribe', 'escribir', 'introduzca', 'introduce', 'introducir', 'ingrese'],
      ...['ingresa', 'ingresar', 'teclee', 'digite', 'rellene', 'rellena', 'complete', 'pegue'],
      ...['pega', 'proporcione'],
    ],
    switch: [
      ...['active', 'activa', 'activar', 'desactive', 'desactiva', 'desactivar', 'habilite'],
      ...['habilita', 'habilitar', 'deshabilite', 'deshabilita', 'encienda', 'enciende', 'apague'],
      ...['apaga'],
    ],
    other: [
      ...['desplácese hasta', 'desplázate hasta', 'desplácese hacia abajo hasta', 'arrastre'],
      ...['arrastra', 'deslice', 'desliza', 'señale', 'borre', 'borra', 'vacíe'],
    ],
  },
  weakVerbs: [
    ...['abra', 'abre', 'abrir', 'inicie', 'inicia', 'ejecute', 'expanda', 'expande'],
    ...['despliegue', 'escriba', 'escribe', 'escribir', 'introduzca', 'introduce', 'introducir'],
    ...['ingrese', 'ingresa', 'ingresar', 'teclee', 'digite', 'rellene', 'rellena', 'complete'],
    ...['pegue', 'pega', 'proporcione', 'marque', 'marca', 'marcar', 'encienda', 'enciende'],
    ...['apague', 'apaga', 'arrastre', 'arrastra', 'deslice', 'desliza', 'borre', 'borra'],
    ...['vacíe'],
  ],
  controlNouns: [
    ...['botón', 'pestaña', 'ficha', 'campo', 'campo de texto', 'campo de búsqueda'],
    ...['barra de búsqueda', 'cuadro de texto', 'cuadro de búsqueda', 'cuadro', 'casilla'],
    ...['casilla de verificación', 'botón de opción', 'botón de radio', 'menú', 'submenú'],
    ...['elemento de menú', 'opción de menú', 'menú contextual', 'menú desplegable'],
    ...['lista desplegable', 'lista', 'icono', 'ícono', 'enlace', 'vínculo', 'hipervínculo'],
    ...['opción', 'interruptor', 'conmutador', 'control deslizante', 'tecla', 'comando'],
    ...['mosaico', 'apartado'],
  ],
  controlNounsPlural: [
    ...['botones', 'pestañas', 'campos', 'casillas', 'casillas de verificación', 'menús'],
    ...['iconos', 'íconos', 'enlaces', 'vínculos', 'opciones', 'interruptores', 'teclas'],
  ],
  namingWords: [
    ...['llamado', 'llamada', 'denominado', 'denominada', 'titulado', 'titulada'],
    ...['con el nombre', 'etiquetado', 'etiquetada'],
  ],
  containerNouns: [
    ...['cuadro de diálogo', 'ventana', 'página', 'pantalla', 'panel', 'cuadro de mensaje'],
    ...['mensaje'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'control', 'mayús', 'mayúsculas', 'shift', 'alt', 'altgr', 'alt gr', 'cmd'],
      ...['comando', 'command', 'opción', 'option', 'win', 'windows', 'tecla windows'],
      ...['tecla del logotipo de windows', 'fn', 'meta', 'super'],
    ],
    named: [
      ...['intro', 'enter', 'retorno', 'esc', 'escape', 'tab', 'tabulador', 'tabulación'],
      ...['espacio', 'barra espaciadora', 'supr', 'retroceso', 'insert', 're pág', 'av pág'],
      ...['repág', 'avpág', 'flecha arriba', 'flecha abajo', 'flecha izquierda', 'flecha derecha'],
      ...['impr pant', 'imprimir pantalla', 'pausa', 'bloq mayús'],
    ],
  },
  grammar: spanishGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [
      ...platformClues.lookalikes,
      ...['dirección mac', 'direcciones mac', 'filtrado mac'],
    ],
    nouns: [
      ...['dispositivo', 'dispositivos', 'teléfono', 'teléfonos', 'móvil', 'móviles', 'celular'],
      ...['celulares', 'tableta', 'tabletas', 'tablet', 'ordenador', 'ordenadores', 'computadora'],
      ...['computador', 'equipo', 'equipos', 'navegador', 'usuario', 'usuarios'],
    ],
  },
  errorWords: [
    ...['error', 'errores', 'mensaje de error', 'mensajes de error', 'código de error'],
    ...['excepción'],
  ],
  messageWords: [
    ...['mensaje', 'mensajes', 'advertencia', 'aviso', 'alerta', 'notificación', 'muestra'],
    ...['aparece', 'aparezca', 'indica', 'dice', 'informa', 'devuelve'],
  ],
  failureWords: [
    ...['error', 'no', 'fallo', 'falló', 'fallido', 'fallida', 'falla', 'imposible'],
    ...['desconocido', 'desconocida', 'inesperado', 'inesperada', 'no disponible', 'inválido'],
    ...['inválida', 'incorrecto', 'incorrecta', 'denegado', 'denegada', 'rechazado'],
    ...['rechazada', 'prohibido', 'falta', 'faltan', 'caducado', 'caducada', 'vencido'],
    ...['expirado', 'expirada', 'dañado', 'dañada', 'problema', 'inténtelo', 'inténtalo'],
    ...['lleno', 'llena', 'perdido', 'perdida', 'bloqueado', 'bloqueada', 'excedido'],
    ...['superado', 'demasiados', 'demasiado grande', 'tiempo de espera', 'interrumpido'],
    ...['interrumpida', 'ocupado'],
  ],
  quotingWords: [
    ...['que dice', 'que indica', 'diciendo', 'indicando', 'siguiente', 'como', 'similar a'],
    ...['código', 'número', 'con el texto', 'con el mensaje'],
  ],
  causeWords: [
    ...['porque', 'ya que', 'debido a', 'debido al', 'a causa de', 'causado por', 'causada por'],
    ...['provocado por', 'provocada por', 'se debe a', 'se debe al', 'suele deberse a'],
    ...['puede deberse a', 'la causa es', 'el motivo es', 'la razón es', 'puede indicar'],
    ...['puede significar', 'indica que', 'suele indicar', 'significa que', 'ocurre cuando'],
    ...['ocurre si', 'ocurre porque', 'se produce cuando', 'se produce si', 'se produce porque'],
    ...['aparece cuando', 'aparece si', 'puede ocurrir si', 'puede ocurrir cuando'],
    ...['puede aparecer si', 'puede impedir', 'impide', 'sucede cuando', 'se muestra cuando'],
    ...['proviene de'],
  ],
  remedyWords: [
    ...['asegúrese', 'asegúrate', 'compruebe que', 'tiene que', 'tendrá que', 'deberá'],
    ...['puede solucionar', 'puede resolver', 'recomendamos', 'le recomendamos'],
    ...['te recomendamos', 'se recomienda', 'es recomendable', 'sugerimos', 'la solución es'],
    ...['la solución consiste', 'por favor', 'basta con', 'para solucionar', 'para resolver'],
    ...['para corregir'],
  ],
  remedyExceptions: [
    ...['tenga en cuenta', 'ten en cuenta', 'consulte', 'consulta', 'véase', 'vea'],
    ...['por favor, consulte', 'recuerde', 'nota'],
  ],
  remedyLeads: [
    ...['si', 'en ese caso', 'en este caso', 'en caso de que', 'en caso contrario', 'cuando'],
    ...['una vez', 'después de', 'después', 'antes de', 'antes', 'para', 'de lo contrario'],
    ...['como alternativa', 'alternativamente', 'en su lugar', 'luego', 'a continuación'],
    ...['primero', 'en primer lugar', 'por último', 'también', 'además'],
  ],
  instructionVerbs: [
    ...['compruebe', 'comprueba', 'comprobar', 'verifique', 'verifica', 'verificar'],
    ...['asegúrese', 'asegúrate', 'asegurarse', 'revise', 'revisa', 'revisar', 'intente'],
    ...['intenta', 'intentar', 'pruebe', 'prueba', 'probar', 'reinicie', 'reinicia'],
    ...['reiniciar', 'cierre', 'cierra', 'cerrar', 'desconecte', 'desconecta', 'desconectar'],
    ...['conecte', 'conecta', 'conectar', 'enchufe', 'enchufa', 'desenchufe', 'desenchufa'],
    ...['retire', 'retira', 'retirar', 'quite', 'quita', 'quitar', 'inserte', 'inserta'],
    ...['insertar', 'coloque', 'coloca', 'colocar', 'ponga', 'pon', 'poner', 'instale'],
    ...['instala', 'instalar', 'desinstale', 'desinstala', 'desinstalar', 'reinstale'],
    ...['descargue', 'descarga', 'descargar', 'guarde', 'guarda', 'guardar', 'copie', 'copia'],
    ...['copiar', 'agregue', 'agrega', 'agregar', 'añada', 'añade', 'añadir', 'elimine'],
    ...['elimina', 'eliminar', 'modifique', 'modifica', 'modificar', 'cambie', 'cambia'],
    ...['cambiar', 'sustituya', 'sustituye', 'reemplace', 'reemplaza', 'configure', 'configura'],
    ...['configurar', 'cree', 'crea', 'crear', 'defina', 'define', 'exporte', 'exporta'],
    ...['exportar', 'importe', 'importa', 'importar', 'envíe', 'envía', 'enviar', 'busque'],
    ...['busca', 'buscar', 'limpie', 'limpia', 'limpiar', 'utilice', 'utiliza', 'utilizar'],
    ...['use', 'usa', 'usar', 'espere', 'espera', 'esperar', 'siga', 'sigue', 'seguir'],
    ...['consulte', 'consulta', 'póngase', 'ponte', 'contacte', 'contacta', 'lea', 'lee'],
    ...['anote', 'anota', 'deje', 'deja', 'haga', 'haz', 'hacer', 'gire', 'gira', 'girar'],
    ...['tire', 'empuje', 'escanee', 'escanea', 'escanear', 'confirme', 'confirma', 'confirmar'],
    ...['acepte', 'acepta', 'restablezca', 'restablece', 'restablecer', 'restaure', 'repita'],
    ...['repite', 'repetir', 'vuelva', 'vuelve', 'volver', 'regrese', 'regresa', 'continúe'],
    ...['continúa', 'continuar', 'pase', 'pasa', 'vaya', 've', 'salga', 'sal', 'libere'],
    ...['libera', 'permita', 'permite', 'permitir', 'actualice', 'actualiza', 'actualizar'],
    ...['cargue', 'ajuste', 'ajusta', 'ajustar', 'desbloquee', 'bloquee', 'pida', 'solicite'],
    ...['reduzca', 'mueva', 'mueve', 'mover', 'llene', 'vacíe', 'atornille', 'fije', 'omita'],
    ...['inicie', 'inicia', 'iniciar', 'apague', 'encienda'],
  ],
  referenceWords: [
    ...['consulte', 'consulta', 'consultar', 'véase', 'vea', 'ver', 'visite', 'visita'],
    ...['vaya a', 'diríjase a', 'descrito en', 'descritos en', 'descritas en', 'descrita en'],
    ...['indicado en', 'explicado en', 'para obtener más información', 'más información'],
    ...['instrucciones de', 'instrucciones del', 'pasos de', 'como se describe en'],
    ...['como se indica en', 'siga las'],
  ],
  sectionWords: ['sección', 'secciones', 'apartado', 'capítulo'],
  headingStops: [
    ...['a', 'al', 'abajo', 'arriba', 'de', 'del', 'en', 'es', 'está', 'más', 'para', 'pero'],
    ...['que', 'si', 'son', 'y', 'antes', 'después', 'anterior', 'siguiente'],
  ],
  selfWords: [
    ...['este artículo', 'esta página', 'este documento', 'esta guía', 'este tema'],
    ...['este tutorial'],
  ],
  siteWords: [
    ...['base de conocimientos', 'base de conocimiento', 'centro de ayuda'],
    ...['centro de asistencia', 'centro de soporte', 'sitio de soporte', 'sitio web'],
    ...['página web', 'comunidad', 'foro', 'guía del usuario', 'manual del usuario'],
  ],
});
