//! The random bits of new ids.

use std::cell::RefCell;
use std::sync::Arc;

use organizations::StateError;

use super::error::StoreError;

/// The source of the bits of new ids. It records what was drawn, for the operation log.
#[derive(Debug)]
pub struct Bits {
    source: Source,
    drawn: RefCell<Vec<u128>>,
}

/// The source of the bits.
#[derive(Debug)]
enum Source {
    /// A seeded generator.
    Seed(u64),
    /// The system's random number generator.
    System,
    /// Recorded bits.
    Given(Arc<[u128]>),
}

impl Bits {
    /// Returns a seeded generator, or, without a seed, the system's random number generator.
    pub fn new(seed: Option<u64>) -> Self {
        Self::of(seed.map_or(Source::System, Source::Seed))
    }

    /// Returns a source that replays recorded bits, in order.
    pub(super) fn given(bits: Arc<[u128]>) -> Self {
        Self::of(Source::Given(bits))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            drawn: RefCell::default(),
        }
    }

    /// Returns all bits drawn so far, in order.
    pub(super) fn drawn(&self) -> Vec<u128> {
        self.drawn.borrow().clone()
    }

    /// Returns the bits of the n-th id, counted from one.
    pub fn draw(&self, n: u64) -> Result<u128, StateError> {
        let mut drawn = self.drawn.borrow_mut();
        let bits = match &self.source {
            Source::Seed(seed) => seeded(*seed, n),
            Source::System => random()?,
            Source::Given(given) => *given.get(drawn.len()).ok_or_else(none_left)?,
        };
        drawn.push(bits);
        Ok(bits)
    }
}

fn none_left() -> StoreError {
    StoreError::Setting("more ids are drawn than the history has bits for".to_owned())
}

/// Returns the bits of the n-th id, counted from one, of a world with a seed.
///
/// They are the outputs 2n-1 (the high half) and 2n of the generator `SplitMix64` that starts with
/// the seed. The sequence is an interface: the same commands give the same ids in every release of a
/// major version.
fn seeded(seed: u64, n: u64) -> u128 {
    let second = n.wrapping_mul(2);
    let first = second.wrapping_sub(1);
    u128::from(split_mix(seed, first)) << 64 | u128::from(split_mix(seed, second))
}

/// Returns random bits from the system.
fn random() -> Result<u128, StoreError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::NoEntropy(error.to_string()))?;
    Ok(u128::from_ne_bytes(bytes))
}

/// Returns the n-th output of `SplitMix64`, counted from one.
fn split_mix(seed: u64, n: u64) -> u64 {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let bits = seed.wrapping_add(n.wrapping_mul(STEP));
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_gives_the_published_outputs() {
        let outputs: Vec<_> = (1..=5).map(|n| split_mix(1_234_567, n)).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(outputs, published);
    }

    #[test]
    fn an_id_takes_two_outputs_the_first_in_front() {
        let (first, second) = (split_mix(7, 3), split_mix(7, 4));
        let bits = seeded(7, 2).to_be_bytes();
        assert_eq!(bits[..8], first.to_be_bytes());
        assert_eq!(bits[8..], second.to_be_bytes());
    }

    #[test]
    fn given_bits_come_in_order_until_none_are_left() {
        let bits = Bits::given([7, 5].into());
        assert_eq!([bits.draw(1).unwrap(), bits.draw(9).unwrap()], [7, 5]);
        assert!(bits.draw(3).is_err());
        assert_eq!(bits.drawn(), [7, 5]);
    }

    #[test]
    fn random_bits_differ() {
        assert_ne!(random().unwrap(), random().unwrap());
    }
}
