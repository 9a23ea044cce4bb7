//! `sim lesson`.

mod built_in;
mod completion;
mod mistakes;
mod runner;

/// A lesson of one's own with two tasks, the second of which is judged by the log.
const OWN: &str = "\
---
title: A lesson of one's own
minutes: 5
world: |
  $ orgsim sim init --seed 1 --now 2026-03-02T09:00:00Z
  $ orgsim sim account create --id 222222222222 \\
  >     --name Bob
---

Two tasks.

## Make an organization

```checks
- call: describe-organization
  query: Organization.FeatureSet
  equals: ALL
```

```hint
Think.
```

```hint
`orgsim create-organization`
```

```console
$ orgsim create-organization --query Organization.FeatureSet
\"ALL\"
```

## Be refused

```checks
- refused: MasterCannotLeaveOrganizationException
  call: leave-organization
  as: 111111111111
  otherwise: nobody was refused.
```

# The end

Well done.
";
