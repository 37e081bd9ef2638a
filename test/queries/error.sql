with scope as materialized
(select id
from collections
limit 2) select
(select count(*)::integer
from scope) as scopes, (
(select json_build_object('message', "t1"."message", 'articles',
(select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t2"."title")
order by "t2"."page_place" asc) filter (
where "t2"."page_place" <= $1::integer), '[]'::json))
from ( select "t2".*, row_number() over (
order by "t2"."normal_title" collate "C" asc, "t2"."id" asc) as page_place
from
(select "t2".*
from "articles" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."id" in
(select m.article_id
from error_mentions m
where m.collection_id = "t1"."collection_id" and m.error_id = "t1"."id") and "t2"."canonical_id" is null
order by "t2"."normal_title" collate "C" asc, "t2"."id" asc
limit $2::integer) "t2") "t2" having true), 'solutions',
(select coalesce(json_agg(json_build_object('article',
(select json_build_object('title', "t3"."title")
from "articles" "t3"
where "t3"."collection_id" = "t2"."collection_id" and "t3"."id" = "t2"."article_id"), 'cause', "t2"."cause", 'remedy', "t2"."remedy")
order by
(select a.normal_title
from articles a
where a.collection_id = "t2"."collection_id" and a.id = "t2"."article_id") collate "C" asc, "t2"."article_id" asc, "t2"."mention_ordinal" asc, "t2"."ordinal" asc), '[]'::json)
from "error_solutions" "t2"
where "t2"."collection_id" = "t1"."collection_id" and "t2"."error_id" = "t1"."id" and not exists (select
from articles a
where a.collection_id = "t2"."collection_id" and a.id = "t2"."article_id" and a.canonical_id is not null)))
from (
with exact as
(select e.*, 0::bigint as rank
from errors e
where e.collection_id =
(select id
from scope
limit 1) and "e"."normal_message" = $3::text), partial as
(select e.*, abs(length("e"."normal_message") - length($4::text))::bigint as rank
from
(select e.*
from errors e
where e.collection_id =
(select id
from scope
limit 1) and not exists (select
from exact) and "e"."normal_message" like $5::text union select e.*
from errors e
where e.collection_id =
(select id
from scope
limit 1) and not exists (select
from exact) and "e"."normal_message" = any($6::text[]) union select e.*
from errors e
where e.collection_id =
(select id
from scope
limit 1) and not exists (select
from exact) and strpos("e"."normal_message", '...') > 0 and $7::text like ltrim(replace(' ' || regexp_replace("e"."normal_message", '([\\%_])', '\\\1', 'g'), ' ... ', '% ')) || '%') e), similar_to as
(select e.*, (1000 * (1 - similarity("e"."normal_message", $8::text)))::bigint as rank
from errors e
where e.collection_id =
(select id
from scope
limit 1) and not exists (select
from exact) and not exists (select
from partial) and "e"."normal_message" % $9::text and similarity("e"."normal_message", $10::text) >= 0.4) select *
from "exact"
union all select *
from "partial"
union all select *
from "similar_to") "t1"
where "t1"."collection_id" =
(select id
from scope
limit 1)
order by "t1"."rank" asc, "t1"."normal_message" collate "C" asc, "t1"."id" asc
limit 1))::text as data;
