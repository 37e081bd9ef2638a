with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('nodes', coalesce(json_agg(json_build_object('heading', "t1"."heading", 'mermaid', "t1"."mermaid", 'flow',
(select json_build_object('entry',
(select coalesce(json_agg(json_build_object('number', "t3"."number")
order by "t3"."article_id" asc, "t3"."procedure_id" asc, "t3"."ordinal" asc, "t3"."id" asc), '[]'::json)
from "steps" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."procedure_id" = "t2"."id" and "t3"."ordinal" = any("t2"."entry")), 'edges',
(select coalesce(json_agg(json_build_object('kind', case "t3"."kind" when 'choice' then 'CHOICE' when 'goto' then 'GOTO' when 'next' then 'NEXT' when 'repeat' then 'REPEAT' when 'uses' then 'USES' end, 'guard', "t3"."guard", 'resolution', case "t3"."resolution" when 'ambiguous' then 'AMBIGUOUS' when 'missing' then 'MISSING' when 'resolved' then 'RESOLVED' end, 'from',
(select json_build_object('number', "t4"."number")
from "steps" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."id" = "t3"."from_step_id"), 'to',
(select json_build_object('number', "t4"."number")
from "steps" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."id" = "t3"."to_step_id"))
order by "t3"."from_ordinal" asc, "t3"."ordinal" asc), '[]'::json)
from "flow_edges" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."procedure_id" = "t2"."id"), 'paths',
(select coalesce(json_agg(json_build_object('complete', exists (select
from procedures p
join steps s on s.collection_id = p.collection_id and s.ordinal = any(p.ends)
where p.collection_id = "t3"."collection_id" and p.id = "t3"."procedure_id" and s.id = ("t3"."steps")[cardinality("t3"."steps")]), 'steps',
(select coalesce(json_agg(json_build_object('place', "t4"."ordinal", 'step',
(select json_build_object('number', "t5"."number")
from "steps" "t5"
where "t5"."collection_id" = "t4"."collection_id" and "t5"."id" = "t4"."step_id"))
order by "t4"."ordinal" asc), '[]'::json)
from "procedure_path_steps" "t4"
where "t4"."collection_id" = "t3"."collection_id" and "t4"."procedure_id" = "t3"."procedure_id" and "t4"."path" = "t3"."ordinal"))
order by "t3"."ordinal" asc), '[]'::json)
from "procedure_paths" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."procedure_id" = "t2"."id"))
from "procedures" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."id"))
order by "t1"."page_place" asc) filter (
where "t1"."page_place" <= $1::integer), '[]'::json))
from ( select "t1".*, row_number() over (
order by "t1"."article_id" asc, "t1"."ordinal" asc, "t1"."id" asc) as page_place
from
(select "t1".*
from "procedures" "t1"
where (("t1"."collection_id" =
(select id
from scope
limit 1) and not exists (select
from articles a
where a.collection_id = "t1"."collection_id" and a.id = "t1"."article_id" and a.canonical_id is not null)) and exists (select
from "procedure_platforms" p
where p.collection_id = "t1"."collection_id" and "p"."procedure_id" = "t1"."id" and p.platform = $2::text))
order by "t1"."article_id" asc, "t1"."ordinal" asc, "t1"."id" asc
limit $3::integer) "t1") "t1" having true))::text as data;
