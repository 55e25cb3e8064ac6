"""Ten thousand lines of mixed Unicode, the same ones every time: what tokenizers are compared on."""
import random, sys, unicodedata

SPECIALS = ["<|startoftext|>", "<|endoftext|>", "<|im_start|>", "<|im_end|>", "<s>", "</s>", "<unk>", "<pad>", "<0x0A>", "<0xE2>",
            "\u2581", "\u0120", "\u010a", "</w>", "<|ENDOFTEXT|>", "<|begin_of_text|>", "<|eot_id|>", "[INST]", "[/INST]",
            "<image>", "<mask>", "<|endoftext|", "<\uff5cbegin\u2581of\u2581sentence\uff5c>"]
SPACES = [c for c in map(chr, range(0x3001)) if c.isspace() and unicodedata.category(c) != "Cc"] + list("\t\n\r\x0b\x0c\x85  ")
CONTROLS = [chr(c) for c in list(range(0, 32)) + list(range(127, 160)) + [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x2060, 0xFEFF, 0xFFFD]]
SCRIPTS = {
    "latin": [(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x17F), (0x180, 0x24F), (0x1E00, 0x1EFF)],
    "greek": [(0x391, 0x3A1), (0x3A3, 0x3CE), (0x1F00, 0x1F15)], "cyrillic": [(0x400, 0x4FF)], "armenian": [(0x531, 0x556), (0x561, 0x587)],
    "hebrew": [(0x5B0, 0x5BD), (0x5D0, 0x5EA)], "arabic": [(0x620, 0x652)], "devanagari": [(0x901, 0x94D)], "bengali": [(0x985, 0x9B9)],
    "tamil": [(0xB85, 0xBCD)], "thai": [(0xE01, 0xE3A), (0xE40, 0xE4E)], "georgian": [(0x10A0, 0x10C5), (0x10D0, 0x10F0), (0x1C90, 0x1CBA)],
    "hangul": [(0xAC00, 0xD7A3)], "jamo": [(0x1100, 0x1112), (0x1161, 0x1175), (0x11A8, 0x11C2)], "kana": [(0x3041, 0x3096), (0x30A1, 0x30FA)],
    "han": [(0x4E00, 0x9FA5)], "han2": [(0x20000, 0x20100)], "ethiopic": [(0x1200, 0x1248)], "cherokee": [(0x13A0, 0x13F5), (0xAB70, 0xABBF)],
    "deseret": [(0x10400, 0x1044F)], "math": [(0x1D400, 0x1D454)], "fullwidth": [(0xFF01, 0xFF5E)], "halfwidth": [(0xFF66, 0xFF9D)],
    "compatibility": [(0xFB00, 0xFB06), (0x2100, 0x213A), (0x3300, 0x3357), (0x2460, 0x24FF), (0xF900, 0xF910)],
}
NUMBERS = ["0123456789", "\u0660\u0661\u0669", "\u0966\u096f", "\u00b2\u00b3\u00b9\u00bd\u2155", "\u2160\u216b\u2180", "\u3007\u4e00", "\uff10\uff19", "\U0001d7ce"]
ENGLISH = ("the of and a in to is you that it he was for on are as with his they I at be this have from or one had by word but not what all "
           "were we when your can said there use an each which she do how their if will up other about out many then them these so some her "
           "would make like him into time has look two more write go see number no way could people my than first water been call who oil "
           "photograph painting watercolour sneaker ankle boot trouser pullover distillation diffusion latent prototype hyperparameter "
           "antidisestablishmentarianism supercalifragilisticexpialidocious").split()
CONTRACTIONS = ["I'm", "you're", "he's", "we've", "they'll", "she'd", "can't", "DON'T", "I'M", "YOU'RE", "We'Ll", "it\u2019s", "rock'n'roll", "'s", "''ve",
                "'\u017f", "o'clock's"]
CODE = ["def f(x):\n    return x ** 2\n", "for (int i = 0; i < n; ++i) { a[i] += b[i] * 0x1F; }", "let x: [Int]? = nil  // nothing\n\t\tguard x != nil",
        "SELECT * FROM t WHERE a >= 10 AND b != 'x';", "<div class=\"a b\">&nbsp;</div>\r\n", "#include <stdio.h>\r\n\r\n", "x=$(ls -la | grep \"\\.txt$\")",
        "\\frac{1}{2}\\sum_{i=0}^{\\infty}", "{\"key\": [1, 2.5e-3, null, true]}", "if __name__ == \"__main__\":", "@@ -1,3 +1,4 @@", "a&&b||!c^~d%e"]
EMOJI = ["\U0001F600", "\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466", "\U0001F44D\U0001F3FD", "\U0001F1E9\U0001F1EA", "1\ufe0f\u20e3",
         "\u2764\ufe0f", "\U0001F3F3\ufe0f\u200d\U0001F308", "\U0001F9D1\U0001F3FF\u200d\U0001F692", "\u2603", "\U0001F3F4\U000E0067\U000E0062\U000E007F"]
MARKS = [chr(c) for c in list(range(0x300, 0x345)) + [0x483, 0x591, 0x64B, 0x93C, 0xE31, 0x20D0, 0x3099, 0xFE0F]]
PUNCTUATION = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") + list("\u00a1\u00a7\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3001\u3002\uff0c\u060c\u20ac\u00a3\u00a5\u00b0\u00b1\u00d7\u2192\u2211\u2248\u25a0\u00a9")


def old(character):
    """Whether a character is assigned since Unicode 12, so that every implementation's tables agree on it."""
    return unicodedata.category(character) not in ("Cn", "Cs", "Co")


EVERYTHING = [c for c in map(chr, range(0x20, 0x2FA1E)) if old(c) and not 0x3400 <= ord(c) <= 0x4DBF and not 0x17000 <= ord(c) <= 0x2F7FF]


def word(rng):
    kind = rng.random()
    if kind < 0.35:
        text = rng.choice(ENGLISH)
        return rng.choice([text, text, text, text.capitalize(), text.upper()])
    if kind < 0.42:
        return rng.choice(CONTRACTIONS)
    if kind < 0.66:
        ranges = SCRIPTS[rng.choice(sorted(SCRIPTS))]
        text = "".join(chr(rng.randint(*rng.choice(ranges))) for _ in range(rng.randint(1, 8)))
        text = "".join(c for c in text if old(c))
        return unicodedata.normalize(rng.choice(["NFC", "NFD", "NFC"]), text)
    if kind < 0.74:
        return "".join(rng.choice(rng.choice(NUMBERS)) for _ in range(rng.randint(1, 4))) if rng.random() < 0.4 else str(rng.randrange(10 ** rng.randint(1, 12)))
    if kind < 0.79:
        return "".join(rng.choice(EMOJI) for _ in range(rng.randint(1, 3)))
    if kind < 0.83:
        return rng.choice("aeinoucAEINOUC\u00e5\u1ea5\u0e01") + "".join(rng.choice(MARKS) for _ in range(rng.randint(1, 4)))
    if kind < 0.90:
        return "".join(rng.choice(PUNCTUATION) for _ in range(rng.randint(1, 5)))
    if kind < 0.93:
        return rng.choice(SPECIALS)
    if kind < 0.96:
        return rng.choice(CONTROLS)
    return "".join(rng.choice(EVERYTHING) for _ in range(rng.randint(1, 6)))


def line(rng):
    kind = rng.random()
    if kind < 0.04:
        return rng.choice(CODE) + rng.choice(["", " ", "\n"]) + rng.choice(CODE)
    if kind < 0.06:
        return rng.choice([" ", "a", "ab", "\n", "1", "!", "\u00e9", "\u65e5", "\U0001F600", "\t ", "\r\n"]) * rng.randint(1, 60)
    if kind < 0.10:
        return "".join(rng.choice(EVERYTHING) for _ in range(rng.randint(1, 24)))
    text = rng.choice(["", "", "", " ", "  ", "\n"])
    for _ in range(rng.randint(1, 10)):
        text += word(rng)
        space = rng.random()
        text += " " if space < 0.7 else "" if space < 0.85 else "".join(rng.choice(SPACES) for _ in range(rng.randint(1, 4)))
    return text if rng.random() < 0.3 else text.strip()


def lines(count=10_000):
    rng = random.Random(20)
    return [line(rng) for _ in range(count)]
