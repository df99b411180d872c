"""What the vendors' documents show, replayed: every JSON block, curl line, SDK call and drawn body.

`fixtures/` holds what was read from each document, with its lines; `corrections.yaml` what had to be corrected first,
each by the number of its entry in the register. The tests need neither documents nor network.
`python -m tests.evidence DIRECTORY` reads the documents again and says whether the fixtures still match them.
"""
