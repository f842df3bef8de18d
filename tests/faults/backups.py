"""A backup of which a single bit was altered is refused."""
import os
import random


def flips(office, before, count, seed):
    """What was not refused, of so many single bits flipped anywhere in a plain and in a packed backup."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    chance, problems = random.Random(seed), []
    for name, words in (("plain", []), ("packed", ["--zstd"])):
        office.must(["--store", "so", "backup", "-o", name, *words], folder)
        backup = os.path.join(folder, name)
        sizes = {path: os.path.getsize(os.path.join(backup, path)) for path in sorted(os.listdir(backup))}
        for _ in range(count // 2):
            path = chance.choice(sorted(sizes))
            bit = chance.randrange(sizes[path] * 8)
            flip(os.path.join(backup, path), bit)
            done = office.run(["--store", "so", "restore", name, "--dry-run"], folder)
            flip(os.path.join(backup, path), bit)
            if done.returncode != 6 or path not in done.stdout.decode():
                problems.append(f"bit {bit} of {name}/{path} flipped: exit {done.returncode}")
        done = office.run(["--store", "so", "restore", name, "--dry-run", "-q"], folder)
        if done.returncode != 0:
            problems.append(f"{name}, not altered: exit {done.returncode}")
    office.drop(folder)
    return problems


def flip(path, bit):
    os.chmod(path, 0o640)
    with open(path, "r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0] ^ (1 << bit % 8)
        file.seek(bit // 8)
        file.write(bytes([byte]))
