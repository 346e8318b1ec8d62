# SPDX-License-Identifier: MIT
"""The .ts files against the sources: nothing is missing, and nothing else was put in."""
import collections
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "zh_CN")
# How many forms a plural has.
FORMS = {"de": 2, "zh_CN": 1, "en": 2}


class Message(collections.namedtuple("Message", "context source comment is_plural")):
    """What the program says, as lupdate finds it."""

    @classmethod
    def of(cls, context, element):
        return cls(context.findtext("name"), element.findtext("source"),
                   element.findtext("comment"), element.get("numerus") == "yes")


def read(path):
    """The messages of a .ts file, and the XML of what is said instead."""
    return {Message.of(context, element): element.find("translation")
            for context in ElementTree.parse(path).iter("context")
            for element in context.iter("message")}


def forms(translation):
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


class TranslationsTest(unittest.TestCase):
    maxDiff = None

    def translated(self):
        for language in LANGUAGES:
            for message, translation in read(FOLDER / f"decant_{language}.ts").items():
                for text in forms(translation):
                    yield language, message, text

    def check(self, holds):
        wrong = [f"{language}: {message.source!r} → {text!r}"
                 for language, message, text in self.translated()
                 if not holds(message.source, text)]
        self.assertEqual(wrong, [])

    def test_every_sentence_of_the_sources_is_there_and_no_other(self):
        with tempfile.TemporaryDirectory() as scratch:
            found = pathlib.Path(scratch) / "found.ts"
            run = subprocess.run(
                [os.environ["DECANT_LUPDATE"], "-silent", "-I", ".", "-locations", "none",
                 *os.environ["DECANT_TRANSLATED"].split(), "-ts", str(found)],
                cwd=ROOT, capture_output=True, text=True, check=True)
            # A class without a context of its own would be looked up under another at run time.
            self.assertEqual(run.stderr, "")
            said = set(read(found))
        self.assertGreater(len(said), 900)
        for language in LANGUAGES:
            there = set(read(FOLDER / f"decant_{language}.ts"))
            self.assertEqual(sorted(map(repr, said - there)), [], f"missing in {language}")
            self.assertEqual(sorted(map(repr, there - said)), [], f"gone, but in {language}")
        english = set(read(FOLDER / "decant_en.ts"))
        self.assertEqual(english, {message for message in said if message.is_plural})

    def test_nothing_is_unfinished(self):
        for language, count in FORMS.items():
            for message, translation in read(FOLDER / f"decant_{language}.ts").items():
                self.assertIsNone(translation.get("type"), (language, message))
                self.assertEqual(len(forms(translation)), count if message.is_plural else 1,
                                 (language, message))
                for text in forms(translation):
                    self.assertNotEqual(text, "", (language, message))

    def test_what_is_put_in_later_is_the_same(self):
        self.check(lambda source, text: placeholders(source) == placeholders(text))

    def test_a_mnemonic_stands_where_english_has_one(self):
        self.check(lambda source, text: len(re.findall(r"&\w", source)) ==
                   len(re.findall(r"&\w", text)))

    def test_an_ellipsis_stands_where_english_has_one(self):
        self.check(lambda source, text: ("…" in source) == ("…" in text))

    def test_fragments_keep_the_space_that_joins_them(self):
        self.check(lambda source, text: source.startswith(" ") == text.startswith(" "))

    def test_nobody_shouts(self):
        self.check(lambda _, text: not re.search("[!！]", text))

    def test_the_catalog_speaks_every_language(self):
        catalog = json.loads((ROOT / "catalog" / "catalog.json").read_text())
        texts = [entry[key] for entry in catalog["entries"] for key in ("description", "notes")
                 if key in entry] + [hint["sentence"] for hint in catalog["hints"]]
        for text in texts:
            self.assertEqual(sorted(text), sorted(("en", *LANGUAGES)), text["en"])


if __name__ == "__main__":
    unittest.main()
