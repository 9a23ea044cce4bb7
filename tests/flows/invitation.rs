use crate::surroundings::Surroundings;
