// The tables of figures and of the ledger of their numbers, as data: of those that a document owns.
import {
  integer,
  ofArticle,
  ofStep,
  span,
  text,
  textOrNull,
  uuid,
  uuidOrNull,
  uuids,
  uuidsOrNull,
} from './columns.ts';

export const FIGURE_TABLES = {
  figure_scopes: {
    ...ofArticle,
    kind: text,
    section_id: uuidOrNull,
    procedure_id: uuidOrNull,
    platform: textOrNull,
    first_number: text,
    last_number: text,
    style: text,
    restarts: uuids,
    uncited: uuids,
    /** Null where the document shows no image, so that none is missed. */
    without_image: uuidsOrNull,
  },
  /** Numbers that are left out, borne by several figures, or cited and absent, by `kind`. */
  figure_numbers: {
    ...ofArticle,
    scope_id: uuid,
    kind: text,
    number: text,
    /** The last number of a gap. */
    last_number: text,
    /** How many numbers, figures or steps it is about. */
    count: integer,
    /** The steps that cite it. */
    steps: uuids,
  },
  figures: {
    ...ofArticle,
    procedure_id: uuidOrNull,
    step_id: uuidOrNull,
    issue_id: uuidOrNull,
    scope_id: uuidOrNull,
    number: textOrNull,
    caption: text,
    source: textOrNull,
    ...span,
  },
  figure_mentions: { ...ofStep, choice_id: uuidOrNull, figure_id: uuidOrNull, number: text },
} as const;
