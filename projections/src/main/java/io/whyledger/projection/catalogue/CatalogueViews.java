package io.whyledger.projection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds technologies as rows of the catalogue; {@link CatalogueFilter} narrows it down. */
public interface CatalogueViews extends Repository<CatalogueView, String>, JpaSpecificationExecutor<CatalogueView> {

    Optional<CatalogueView> findById(String id);

    List<CatalogueView> findByIdIn(Collection<String> ids);

    List<CatalogueView> findByParentIdOrderByNameKey(String parentId);

    @Query("select c.category as value, c.category as label, count(*) as count from CatalogueView c"
            + " group by c.category order by c.category")
    List<FacetCount> countByCategory();

    @Query("select c.parentId as value, p.name as label, count(*) as count from CatalogueView c"
            + " join CatalogueView p on p.id = c.parentId group by c.parentId, p.name, p.nameKey order by p.nameKey")
    List<FacetCount> countByParent();

    @Query("select cast(c.ring as string) as value, cast(c.ring as string) as label, count(*) as count"
            + " from CatalogueView c where c.ring is not null group by c.ring, c.ringOrder order by c.ringOrder")
    List<FacetCount> countByRing();
}
