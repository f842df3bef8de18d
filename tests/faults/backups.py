"""A backup of which a single bit was altered is refused, and one that is made while many write is whole."""
import os
import random
import threading
import time

from crowd import Crowd

BOUND = 30  # seconds that a backup may take however many write


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


def backups_in_a_crowd(office, before, writers, times):
    """What went wrong with backups made one after the other while many write, and a line about it."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    os.mkdir(os.path.join(folder, "luu"))
    people, made, longest = Crowd(office, folder, ""), 0, 0.0
    writing = [threading.Thread(target=people.write, args=(number, times)) for number in range(writers)]
    for thread in writing:
        thread.start()
    while any(thread.is_alive() for thread in writing):
        start = time.monotonic()
        people.run(["backup", "-o", f"luu/{made}"], "keeper")
        longest = max(longest, time.monotonic() - start)
        made += 1
    problems = list(people.refused)
    names = office.sound_backups(folder, problems)
    if len(names) != made or longest > BOUND:
        problems.append(f"{made} backups were acknowledged, {len(names)} are there, the longest took {longest:.1f} s")
    office.check(os.path.join(folder, "so"), problems)
    if not problems:
        office.drop(folder)
    return problems, f"{made} backups while {writers} write: the longest took {longest:.1f} s; longest wait {people.longest:.1f} s"
