"""Prints the points of an assignment as JSON: {student: {cell: points}}.

    python points.py DATABASE ASSIGNMENT

A cell that nbgrader leaves to a person has null.
"""

import json
import sys

from nbgrader.api import Gradebook


def points_of(submission):
    return {
        grade.name: None if grade.needs_manual_grade else grade.score
        for notebook in submission.notebooks
        for grade in notebook.grades
    }


def main(database, assignment):
    with Gradebook(database) as gradebook:
        submissions = gradebook.assignment_submissions(assignment)
        print(json.dumps({each.student.id: points_of(each) for each in submissions}))


if __name__ == "__main__":
    main(*sys.argv[1:])
