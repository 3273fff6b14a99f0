package io.whyledger.benchmarks.stock;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StockFindings extends JpaRepository<StockFinding, StockFindingKey> {

    @Query("select f.searchText from StockFinding f where f.key.technologyId = :id and f.holds order by f.position")
    List<String> searchTexts(String id);
}
