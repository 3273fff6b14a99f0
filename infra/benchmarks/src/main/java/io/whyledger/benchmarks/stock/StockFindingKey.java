package io.whyledger.benchmarks.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record StockFindingKey(String technologyId, String findingId) implements Serializable {}
