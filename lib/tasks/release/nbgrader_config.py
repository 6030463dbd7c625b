"""nbgrader's settings for this course of TypeScript notebooks."""

import os
import sys
import tempfile
from pathlib import Path

from nbgrader.preprocessors import Execute, OverwriteCells

c = get_config()


def put_first(variable, folder):
    """Puts a folder before all others of a search path."""
    others = [other for other in os.environ.get(variable, "").split(os.pathsep) if other]
    os.environ[variable] = os.pathsep.join([str(folder), *others])


# The kernel is the Deno that requirements.txt installs beside this Python.
put_first("PATH", Path(sys.executable).parent)
put_first("JUPYTER_PATH", Path(__file__).resolve().parent / "jupyter")

# A number in colour is no number to nbgrader, and what is none counts as full marks.
os.environ["NO_COLOR"] = "1"

c.CourseDirectory.course_id = "bellman"
c.ClearSolutions.code_stub = {"typescript": "throw new rl.Todo();"}
c.Execute.timeout = 180  # seconds a cell

# A check that a student deleted is put back and graded, at the end, where all that it needs is defined. What
# nbgrader would do fails where the exercise is missing too, and writes a remark that is a comment in Python alone.
c.OverwriteCells.add_missing_cells = True


def put_back(self, notebook, resources):
    source = self.gradebook.find_notebook(self.notebook_id, self.assignment_id)
    originals = {cell.name: cell for cell in source.source_cells}
    answers = {cell.name for cell in source.solution_cells}
    there = {cell.metadata.get("nbgrader", {}).get("grade_id") for cell in notebook.cells}
    for graded in source.grade_cells:
        if graded.name not in there:
            original = originals[graded.name]
            cell = self.missing_cell_transform(original, graded.max_score, is_solution=graded.name in answers)
            cell.source = original.source
            notebook.cells.append(cell)
    return notebook, resources


OverwriteCells.add_missing_grade_cells = put_back

# What a student has passed is kept for this submission alone, and forgotten with it.
preprocess = Execute.preprocess


def preprocess_alone(self, *arguments, **others):
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BELLMAN_STATE"] = folder
        return preprocess(self, *arguments, **others)


Execute.preprocess = preprocess_alone

on_cell_executed = Execute.on_cell_executed


def mend(self, *, cell, execute_reply, **others):
    """Changes what nbgrader would misread in the outputs of a cell."""
    for output in cell.outputs:
        # A warning, such as one that a right answer prints, is no failure.
        if output.output_type == "stream":
            output.name = "stdout"
    reply = execute_reply["content"]
    if reply["status"] == "error":
        # Deno answers a syntax error without naming it, and nbgrader would give up the whole submission.
        shown = [output for output in cell.outputs if output.output_type == "error"]
        error = shown[-1] if shown else {"ename": "Error", "evalue": "", "traceback": []}
        for key in ("ename", "evalue", "traceback"):
            reply.setdefault(key, error[key])
    return on_cell_executed(self, cell=cell, execute_reply=execute_reply, **others)


Execute.on_cell_executed = mend
