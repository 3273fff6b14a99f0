package io.whyledger.architecture.counterexample;

import io.whyledger.architecture.Breaks;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Breaks("only its projector makes a row of a view")
@Entity
class ViewForEverybody {

    @Id
    String id;

    public ViewForEverybody() {}
}
