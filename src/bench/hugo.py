"""The same texts as a site of Hugo: pages, lists of a hundred, topics, feeds and a sitemap for each language; no search, and no proofs."""

import json
import shutil
from pathlib import Path

import archives
from walk import XHTML, blocks, ElementTree

PROGRAM = shutil.which("hugo")
PAGE = """<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
</head><body>%s</body></html>
"""
ENTRY = '<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p><time>{{ .Date }}</time>' \
        '{{ range .Params.tags }} <a href="{{ "tags/" | relLangURL }}{{ . | urlize }}/">{{ . }}</a>{{ end }}</article>'
LAYOUTS = {
    "single": "<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}",
    "list": "<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}" + ENTRY + '{{ end }}{{ template "_internal/pagination.html" . }}',
    "terms": "<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}" + ENTRY + '{{ end }}{{ template "_internal/pagination.html" . }}',
}


def lay(output: Path, folder: Path) -> None:
    """Lays out what Hugo makes a site of: the text of each edition's page as Markdown."""
    archives.empty(folder)
    languages = {tag: {"contentDir": f"content/{tag}"} for tag in archives.LOCALES}
    settings = {"baseURL": "https://editions.example.org/", "title": "Editions", "paginate": 100, "defaultContentLanguage": "en",
                "defaultContentLanguageInSubdir": True, "languages": languages, "rssLimit": 20}
    (folder / "config.json").write_text(json.dumps(settings), "utf-8")
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name, text in LAYOUTS.items():
        (layouts / f"{name}.html").write_text(PAGE % text, "utf-8")
    (folder / "layouts" / "index.html").write_text(PAGE % LAYOUTS["list"].replace(".Paginator", "(.Paginate .Site.RegularPages)"), "utf-8")
    for tag in archives.LOCALES:
        content = folder / "content" / tag / "posts"
        content.mkdir(parents=True)
        for page in sorted((output / tag).glob("*.html")):
            (content / f"{page.stem}.md").write_text(_markdown(page), "utf-8")


def _markdown(page: Path) -> str:
    metas = ElementTree.parse(page).getroot().iter(f"{XHTML}meta")
    said = [(meta.get("property") or meta.get("name") or "", meta.get("content") or "") for meta in metas]
    [title, *text] = blocks(page)
    front = {"title": dict(said).get("og:title", title), "date": dict(said)["article:published_time"],
             "summary": dict(said).get("description", ""), "tags": [content for name, content in said if name == "article:tag"]}
    return json.dumps(front, ensure_ascii=False) + "\n\n" + "\n\n".join(text) + "\n"


def command(folder: Path, to: Path) -> list[str | Path]:
    return [PROGRAM, "--quiet", "--buildFuture", "--source", folder, "--destination", to]
