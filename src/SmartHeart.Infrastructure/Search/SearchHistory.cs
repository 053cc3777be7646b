using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Search;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Search;

internal sealed class SearchHistory(SmartHeartDbContext context, UnitOfWork unitOfWork, SearchDialect dialect) : ISearchHistory
{
    public void Add(PastSearch search)
    {
        context.Add(search);
        unitOfWork.Defer(dialect.Forget(search.UserId, PastSearch.Remembered));
    }

    public ValueTask<PastSearch?> Find(int id, int userId, CancellationToken cancellationToken) => new(context.Set<PastSearch>().AsNoTracking()
        .FirstOrDefaultAsync(search => search.Id == id && search.UserId == userId, cancellationToken));
}
