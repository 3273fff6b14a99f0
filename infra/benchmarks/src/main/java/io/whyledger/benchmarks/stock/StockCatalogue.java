package io.whyledger.benchmarks.stock;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of the stock catalogue. */
public interface StockCatalogue extends JpaRepository<StockRow, String> {}
