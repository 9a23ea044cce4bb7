//! Steps that are taken again, as the report of the sequences wants it.

use crate::draw::Profile;
use crate::report::Failure;
use crate::step::Step;
use crate::world::World;

/// Takes steps again, and tells what is wrong with them, if anything is.
pub(crate) fn replay(profile: Profile, steps: &[Step]) -> Result<(), Failure> {
    let mut world = World::with(profile);
    for step in steps {
        world.catch_up(step.now)?;
        world.take(step)?;
    }
    let last = steps.last();
    last.map_or(Ok(()), |last| world.lists_must_agree(last.now))
}
