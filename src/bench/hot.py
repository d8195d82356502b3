"""Runs the measurements inside the program, src/bench/jmh."""

import os
import subprocess
from pathlib import Path

from archives import PROJECT, WORK, java
from cost import measure

DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath"


def run(results: Path) -> None:
    """Compiles with JMH's own annotation processor and runs; the profile `bench` says which JMH."""
    path = WORK / "jmh-classpath"
    subprocess.run(
        ["mvn", "-B", "-q", "-Pbench", DEPENDENCY, f"-Dmdep.outputFile={path}", "-Dmdep.includeScope=test"],
        cwd=PROJECT, check=True)
    classes = WORK / "jmh"
    project = [PROJECT / "target" / "classes", PROJECT / "target" / "test-classes"]
    class_path = os.pathsep.join([*map(str, project), path.read_text()])
    sources = sorted((PROJECT / "src" / "bench" / "jmh").rglob("*.java"))
    subprocess.run(["javac", "-cp", class_path, "-d", classes, *sources], cwd=PROJECT, check=True)
    measure([java(), "-cp", f"{classes}{os.pathsep}{class_path}", "org.openjdk.jmh.Main", "-rf", "json", "-rff", results],
            WORK / "jmh.log")
