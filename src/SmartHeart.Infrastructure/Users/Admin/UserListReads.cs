using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class UserListReads(SmartHeartDbContext context, Statements statements) : IUserListReads
{
    private readonly UserMatches _matches = new(context, statements);

    private IQueryable<User> People => context.Set<User>().Where(user => user.ErasedAt == null);

    public async Task<Page<UserLine>> Page(UserScope scope, PageAt at, int size, CancellationToken cancellationToken)
    {
        var ids = await Paging.Read(at.Turn, size, turn => Ids(scope, turn, at.Key, size + 1, cancellationToken));
        if (ids.Items.Count == 0) return new([], ids.HasPrevious, ids.HasNext);

        var lines = await People
            .Where(user => ids.Items.Contains(user.Id))
            .Select(user => new UserLine(
                user.Id, user.Profile == null ? user.TelegramName : user.Profile.FullName.Value, user.Profile != null,
                user.PersonalData.State == ConsentState.Given, user.Reachability))
            .ToListAsync(cancellationToken);
        return new([.. lines.OrderByDescending(line => line.Id)], ids.HasPrevious, ids.HasNext);
    }

    public async Task<IReadOnlyList<UserRow>> Rows(UserScope scope, int? before, int size, CancellationToken cancellationToken)
    {
        var ids = await Ids(scope, before is null ? PageTurn.First : PageTurn.Next, before ?? 0, size, cancellationToken);
        if (ids.Count == 0) return [];

        // One parameter: a thousand of them are bound by name, each looked for among all.
        var users = await context.Set<User>().Where(user => EF.Parameter(ids).Contains(user.Id)).ToListAsync(cancellationToken);
        var tags = (await context.Set<UserTag>().Where(tag => EF.Parameter(ids).Contains(tag.UserId)).ToListAsync(cancellationToken)).ToLookup(tag => tag.UserId);
        var views = await Totals(context.Set<View>().Where(view => EF.Parameter(ids).Contains(view.UserId)).OfKept(context)
            .GroupBy(view => view.UserId).Select(views => new Total(views.Key, views.Sum(view => view.Count))), cancellationToken);
        var requests = await Totals(context.Set<ProductRequest>().Where(request => EF.Parameter(ids).Contains(request.UserId))
            .GroupBy(request => request.UserId).Select(requests => new Total(requests.Key, requests.Count())), cancellationToken);
        var registrations = await Totals(context.Set<Registration>()
            .Where(registration => EF.Parameter(ids).Contains(registration.UserId) && registration.State == RegistrationState.Registered)
            .GroupBy(registration => registration.UserId).Select(registrations => new Total(registrations.Key, registrations.Count())), cancellationToken);
        var contacts = await context.Set<CrmContact>().Where(contact => EF.Parameter(ids).Contains(contact.UserId))
            .ToDictionaryAsync(contact => contact.UserId, contact => new CrmIds(contact.ContactId, contact.CompanyId), cancellationToken);
        return [.. users.OrderByDescending(user => user.Id).Select(user => new UserRow(
            FactsOf.User(user), [.. tags[user.Id].Select(tag => tag.Tag.Value).Order(StringComparer.Ordinal)],
            views.GetValueOrDefault(user.Id), requests.GetValueOrDefault(user.Id), registrations.GetValueOrDefault(user.Id)) { Crm = contacts.GetValueOrDefault(user.Id) })];
    }

    /// <summary>Ids from the key on in the direction, nearest first, at most so many.</summary>
    private Task<List<int>> Ids(UserScope scope, PageTurn turn, int key, int most, CancellationToken cancellationToken) => scope.Searched is null
        ? Turn(Listed(scope), turn, key).Take(most).ToListAsync(cancellationToken)
        : _matches.Find(scope.Clues, ids => Turn(ids, turn, key), most, cancellationToken);

    private IQueryable<int> Listed(UserScope scope) => scope switch
    {
        { Tag: { } tag } => context.Set<UserTag>().Where(worn => worn.Tag == tag).Select(worn => worn.UserId),
        { Filter: UserFilter.WithProfile } => People.Where(user => user.Profile != null).Select(user => user.Id),
        { Filter: UserFilter.NoConsent } => People.Where(user => user.PersonalData.State != ConsentState.Given).Select(user => user.Id),
        { Filter: UserFilter.Blocked } => People.Where(user => user.Reachability == Reachability.Blocked).Select(user => user.Id),
        _ => People.Select(user => user.Id),
    };

    private static IQueryable<int> Turn(IQueryable<int> ids, PageTurn turn, int key) => turn switch
    {
        PageTurn.Next => ids.Where(id => id < key).OrderByDescending(id => id),
        PageTurn.Previous => ids.Where(id => id > key).OrderBy(id => id),
        _ => ids.OrderByDescending(id => id),
    };

    private static async Task<Dictionary<int, int>> Totals(IQueryable<Total> totals, CancellationToken cancellationToken) =>
        await totals.ToDictionaryAsync(total => total.UserId, total => total.Count, cancellationToken);

    private sealed record Total(int UserId, int Count);
}
