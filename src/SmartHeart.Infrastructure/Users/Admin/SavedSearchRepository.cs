using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class SavedSearchRepository(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : ISavedSearchRepository
{
    public ValueTask<SavedSearch?> Find(int id, CancellationToken cancellationToken) =>
        new(context.Set<SavedSearch>().FirstOrDefaultAsync(search => search.Id == id, cancellationToken));

    public void Add(SavedSearch search, DateTimeOffset forgetBefore)
    {
        context.Add(search);
        unitOfWork.Defer(statements.ForgetSearches(forgetBefore));
    }
}
