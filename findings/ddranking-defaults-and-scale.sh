#!/bin/bash
# DD-Ranking 0.2.0 (PyPI ddranking), the benchmark of dataset distillation:
# 1. The augmentation defaults of two of its evaluators name settings that its augmentations do not read: DSA with the eight
#    defaults of GeneralEvaluator raises a KeyError ('crop' or 'rotate', as it shuffles), CutMix with the default of LabelRobustScoreHard KeyError 'beta'.
# 2. Its scores put percents where the formula of its documentation has fractions: an improvement over random of 30 points and a
#    recovery gap of 20 give exp(5) and a "score" of 62.99, where fractions give 0.29. Scores printed by the package and those of the
#    leaderboard are not on one scale.
# 3. Its mixup mixes images and returns no partner and no weight: the labels that go with the batch stay those of one image.
. "$(dirname "$0")/environment" ddranking==0.2.0 torch==2.15.0 torchvision==0.29.2 kornia==0.9.0 numpy pandas
"$python" - <<'PYTHON'
import inspect, re
import numpy as np
import torch
from ddranking.aug import DSA, Cutmix, Mixup
from ddranking.metrics import GeneralEvaluator, LabelRobustScoreHard
from ddranking.metrics import soft_label

source = inspect.getsource(GeneralEvaluator.__init__)
defaults = {key: float(value) for key, value in re.findall(r'"(\w+)": ([\d.]+),?\n', source)}
assert defaults["ratio_crop_pad"] == 0.125 and len(defaults) == 8, defaults
missing = []
try:
    DSA(defaults)(torch.zeros(4, 3, 32, 32))
except KeyError as error:
    missing.append(error.args[0])
try:
    Cutmix(inspect.signature(LabelRobustScoreHard.__init__).parameters["aug_params"].default)
except KeyError as error:
    missing.append(error.args[0])
print("settings that are read and not given:", missing)
# Which of its settings DSA misses first is drawn by chance.
assert missing[0] in {"scale", "rotate", "flip", "crop", "cutout"} and missing[1:] == ["beta"], missing

score = next(line.strip() for line in inspect.getsource(soft_label).splitlines() if "np.exp(alpha)" in line)
def value(improvement, recovery):
    scope = {"np": np, "alpha": 0.5 * improvement - 0.5 * recovery}
    exec(score, scope)
    return float(scope["lrs"])
print(score, "| percents:", round(value(30, 20), 2), "fractions:", round(value(0.30, 0.20), 4))
assert round(value(30, 20), 2) == 62.99 and round(value(0.30, 0.20), 4) == 0.2908
assert "100" in inspect.getsource(__import__("ddranking.utils.meter", fromlist=["accuracy"]).accuracy)

mixed = Mixup({"lambda": 0.8})(torch.rand(4, 3, 8, 8))
print("mixup returns", type(mixed).__name__, tuple(mixed.shape))
assert torch.is_tensor(mixed)
PYTHON
