with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('nodes', coalesce(json_agg(json_build_object('heading', "t1"."heading", 'article',
(select json_build_object('title', "t2"."title")
from "articles" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" = "t1"."article_id"), 'fallbacks',
(select coalesce(json_agg(json_build_object('heading', "t2"."heading", 'article',
(select json_build_object('title', "t3"."title")
from "articles" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."id" = "t2"."article_id"))
order by "t2"."article_id" asc, "t2"."ordinal" asc, "t2"."id" asc), '[]'::json)
from "procedures" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" in
(select "r"."from_procedure_id"
from relations r
where r.collection_id = "t1"."collection_id" and r.kind = 'fallbackFor' and "r"."to_procedure_id" = "t1"."id")))
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
from relations r
join procedures f on f.collection_id = r.collection_id and f.id = r.from_procedure_id
where r.collection_id = "t1"."collection_id" and r.kind = 'fallbackFor' and r.to_procedure_id = "t1"."id" and coalesce(strpos(translate(lower(normalize("f"."obstacle", NFKC)), '‘’‚′“”„«»″', '''''''''""""""'), $2::text) > 0, false) and true) and exists (select
from "procedure_platforms" p
where p.collection_id = "t1"."collection_id" and "p"."procedure_id" = "t1"."id" and p.platform = $3::text))
order by "t1"."article_id" asc, "t1"."ordinal" asc, "t1"."id" asc
limit $4::integer) "t1") "t1" having true))::text as data;
