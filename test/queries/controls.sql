with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('totalCount',
(select count(*)::integer
from "steps" "t2"
where ("t2"."collection_id" =
(select id
from scope
limit 1) and exists (select
from controls c
where c.collection_id = "t2"."collection_id" and c.step_id = "t2"."id" and "c"."normal_name" = left($1::text, 200) and c.action = $2::text) and exists (select
from controls c
where c.collection_id = "t2"."collection_id" and c.step_id = "t2"."id" and "c"."normal_name" = left($3::text, 200) and c.action = $4::text))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('text', "t1"."text", 'article',
(select json_build_object('title', "t2"."title")
from "articles" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."article_id"), 'procedure',
(select json_build_object('platforms',
(select coalesce(json_agg(json_build_object('id', "p"."platform")
order by p.ordinal, p.platform), '[]'::json)
from "procedure_platforms" p
where p.collection_id = "t2"."collection_id" and "p"."procedure_id" = "t2"."id"))
from "procedures" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."procedure_id")))
order by "t1"."page_place" asc) filter (
where "t1"."page_place" <= $5::integer), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > $6::integer, 'hasPreviousPage', false))
from ( select "t1".*, row_number() over (
order by "t1"."article_id" asc, "t1"."procedure_id" asc, "t1"."ordinal" asc, "t1"."id" asc) as page_place
from
(select "t1".*
from "steps" "t1"
where ("t1"."collection_id" =
(select id
from scope
limit 1) and exists (select
from controls c
where c.collection_id = "t1"."collection_id" and c.step_id = "t1"."id" and "c"."normal_name" = left($7::text, 200) and c.action = $8::text) and exists (select
from controls c
where c.collection_id = "t1"."collection_id" and c.step_id = "t1"."id" and "c"."normal_name" = left($9::text, 200) and c.action = $10::text))
order by "t1"."article_id" asc, "t1"."procedure_id" asc, "t1"."ordinal" asc, "t1"."id" asc
limit $11::integer) "t1") "t1" having true))::text as data;

with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select coalesce(json_agg(json_build_object('id', "t1"."platform", 'articleCount',
(select count(*)::integer
from "article_platforms" p
where p.collection_id = "t1"."collection_id" and p.platform = "t1"."platform"), 'procedureCount',
(select count(*)::integer
from "procedure_platforms" p
where p.collection_id = "t1"."collection_id" and p.platform = "t1"."platform"))
order by "t1"."platform" collate "C" asc), '[]'::json)
from
(select collection_id, platform
from article_platforms union select collection_id, platform
from procedure_platforms) "t1"
where "t1"."collection_id" =
(select id
from scope
limit 1)))::text as data;
