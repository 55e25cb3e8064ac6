#!/bin/bash
# Hugging Face datasets 5.2.0 (webdataset): the columns and types of a tar's .json members are taken from its first five samples. What
# comes later is bent to them without an error: a float becomes an integer, cut off towards 0, and a key that the first five
# do not have is dropped. The same files as an image folder with metadata.jsonl keep both.
# Seen: {"score": 1} five times, then {"score": 0.9, "caption": "late"}: the sixth row is {"score": 0}.
. "$(dirname "$0")/environment" datasets==5.2.0 pillow==13.0.0
"$python" - "$work" <<'PYTHON'
import io, json, sys, tarfile
from pathlib import Path
from PIL import Image
import datasets

work = Path(sys.argv[1])
rows = [{"score": 1}] * 5 + [{"score": 0.9, "caption": "late"}]
buffer = io.BytesIO()
Image.new("RGB", (4, 4)).save(buffer, "PNG")
folder = work / "folder"
folder.mkdir()
with tarfile.open(work / "set.tar", "w") as archive, open(folder / "metadata.jsonl", "w") as metadata:
    for index, row in enumerate(rows):
        for name, data in ((f"{index}.png", buffer.getvalue()), (f"{index}.json", json.dumps(row).encode())):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        (folder / f"{index}.png").write_bytes(buffer.getvalue())
        metadata.write(json.dumps({"file_name": f"{index}.png", **row}) + "\n")
tar = datasets.load_dataset("webdataset", data_files={"train": str(work / "set.tar")})["train"]
plain = datasets.load_dataset("imagefolder", data_dir=str(folder))["train"]
print(datasets.__version__, "tar:", tar[5]["json"], "folder:", plain[5]["score"], plain[5]["caption"])
assert tar[5]["json"] == {"score": 0}, tar[5]["json"]
assert (plain[5]["score"], plain[5]["caption"]) == (0.9, "late")
PYTHON
