package io.whyledger.projection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds technologies as rows of the catalogue; {@link CatalogueFilter} narrows it down. */
public interface CatalogueViews extends Repository<CatalogueView, String>, JpaSpecificationExecutor<CatalogueView> {

    Optional<CatalogueView> findById(String id);

    List<CatalogueView> findByIdIn(Collection<String> ids);

    /** What technologies are called today, by their ids. */
    default Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : findNames(ids).stream().collect(Collectors.toMap(CatalogueName::getId, CatalogueName::getName));
    }

    @Query("select c.id as id, c.name as name from CatalogueView c where c.id in :ids")
    List<CatalogueName> findNames(Collection<String> ids);

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

    /** What a technology is called. */
    interface CatalogueName {

        String getId();

        String getName();
    }
}
