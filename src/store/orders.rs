//! The orders in which records of an open state file were visited, cached as long as it is open.

use std::cell::RefCell;
use std::sync::Arc;

use organizations::state::Kind;

use super::mention::Mention;

/// How many orders are cached.
const MOST: usize = 4;

/// Where a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Its sequence number.
    pub(super) sequence: u64,
    /// The offset of its line.
    pub(super) start: u64,
    /// The length of its line.
    pub(super) length: usize,
}

/// The orders that are cached, the newest last.
#[derive(Debug, Default)]
pub(super) struct Orders(RefCell<Vec<Order>>);

/// The places of the records of a kind that mention a text, or of all, in order.
#[derive(Debug)]
struct Order {
    kind: Kind,
    text: Option<Vec<u8>>,
    places: Arc<Vec<Place>>,
}

impl Orders {
    /// Returns an order, if it is cached.
    pub(super) fn find(&self, kind: Kind, mention: Option<&Mention>) -> Option<Arc<Vec<Place>>> {
        let text = mention.map(Mention::text);
        let orders = self.0.borrow();
        let mut found = orders.iter();
        let found = found.find(|order| order.kind == kind && order.text.as_deref() == text)?;
        Some(Arc::clone(&found.places))
    }

    /// Caches an order, in place of the oldest one if there are many.
    pub(super) fn note(
        &self,
        kind: Kind,
        mention: Option<&Mention>,
        places: Vec<Place>,
    ) -> Arc<Vec<Place>> {
        let places = Arc::new(places);
        let mut orders = self.0.borrow_mut();
        if orders.len() == MOST {
            orders.remove(0);
        }
        orders.push(Order {
            kind,
            text: mention.map(|mention| mention.text().to_owned()),
            places: Arc::clone(&places),
        });
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(sequence: u64) -> Vec<Place> {
        vec![Place {
            sequence,
            start: 0,
            length: 1,
        }]
    }

    #[test]
    fn an_order_is_of_one_kind_and_one_text_and_the_oldest_makes_room() {
        let orders = Orders::default();
        let mentions = ["a1", "b1", "c1", "d1"].map(|text| Mention::of(text).unwrap());
        orders.note(Kind::Account, None, place(0));
        assert_eq!(orders.find(Kind::Account, None).as_deref(), Some(&place(0)));
        assert_eq!(orders.find(Kind::Policy, None), None);
        for (mention, sequence) in mentions.iter().zip(1..) {
            assert_eq!(orders.find(Kind::Account, Some(mention)), None);
            orders.note(Kind::Account, Some(mention), place(sequence));
        }
        assert_eq!(orders.find(Kind::Account, None), None);
        for (mention, sequence) in mentions.iter().zip(1..) {
            let found = orders.find(Kind::Account, Some(mention));
            assert_eq!(found.as_deref(), Some(&place(sequence)));
        }
    }
}
