package vn.vankho.legal.list;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/** Which columns a person wants to see; how somebody looks at a list is no deed and leaves no trail. */
@Service
@Transactional
public class ListColumns {
    private static final int MOST = 30;

    private final ListColumnRepository repository;

    ListColumns(ListColumnRepository repository) {
        this.repository = repository;
    }

    /** By name; empty: the person has never chosen. */
    @Transactional(readOnly = true)
    public List<String> of(Viewer viewer) {
        viewer.require(Permission.READ);
        return repository.of(viewer.person());
    }

    /** @param columns empty: the usual ones again */
    public void remember(List<String> columns, Viewer viewer) {
        viewer.require(Permission.READ);
        repository.write(columns.stream().limit(MOST).toList(), viewer.person());
    }
}
