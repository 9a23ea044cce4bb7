//! A section of a table: a title, headers and rows, between its bars (`cli.md` section 10.5.1).

use super::wide::width;

/// A section. All its rows have as many cells as the headers or the row that came first.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub(super) title: Option<String>,
    pub(super) level: usize,
    pub(super) headers: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// The width of the widest text in each column, once the number of columns is fixed.
    widest: Option<Vec<usize>>,
}

impl Section {
    pub(super) fn new(title: Option<&str>, level: usize) -> Self {
        Self {
            title: title.map(str::to_owned),
            level,
            ..Self::default()
        }
    }

    /// Returns the width of the widest text in each column.
    pub(super) fn widest(&self) -> &[usize] {
        self.widest.as_deref().unwrap_or_default()
    }

    /// Sets the headers; those that were there before still count for the widths.
    pub(super) fn set_headers(&mut self, headers: Vec<String>) -> Result<(), String> {
        let widest = self.widest.get_or_insert_with(|| vec![0; headers.len()]);
        // Without columns there is nothing to go beyond; the row to come is refused.
        if !widest.is_empty() && headers.len() > widest.len() {
            return Err("list index out of range".to_owned());
        }
        widen(widest, &headers);
        self.headers = headers;
        Ok(())
    }

    /// Adds a row.
    pub(super) fn add_row(&mut self, row: Vec<String>) -> Result<(), String> {
        let widest = self.widest.get_or_insert_with(|| vec![0; row.len()]);
        if row.len() != widest.len() {
            return Err(format!(
                "Row should have {} elements, instead it has {}",
                widest.len(),
                row.len()
            ));
        }
        widen(widest, &row);
        self.rows.push(row);
        Ok(())
    }

    /// Returns the width that the section asks for, with the bars of its level.
    pub(super) fn total_width(&self) -> usize {
        // The reference formats a missing title as Python's `None`, which counts four columns.
        let title = self.title.as_deref().unwrap_or("None");
        let columns = self.natural_widths().sum();
        width(title).max(columns) + 2 + 2 * self.level
    }

    /// Returns the width that each column asks for.
    pub(super) fn natural_widths(&self) -> impl Iterator<Item = usize> {
        self.widest().iter().map(|widest| widest + 4)
    }

    /// Transposes a section of one row, so that each header is on the line of its value.
    pub(super) fn turn(&mut self) {
        let [row] = self.rows.as_mut_slice() else {
            return;
        };
        if self.headers.is_empty() {
            return;
        }
        let headers = std::mem::take(&mut self.headers);
        let pairs = headers.into_iter().zip(std::mem::take(row));
        self.rows = pairs.map(|(header, value)| vec![header, value]).collect();
        let mut widest = vec![0; 2];
        self.rows.iter().for_each(|row| widen(&mut widest, row));
        self.widest = Some(widest);
    }
}

fn widen(widest: &mut [usize], texts: &[String]) {
    for (widest, text) in widest.iter_mut().zip(texts) {
        *widest = width(text).max(*widest);
    }
}
