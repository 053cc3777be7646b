using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmDeliveryReads(SmartHeartDbContext context) : ICrmDeliveryReads
{
    private IQueryable<User> Users => context.Set<User>().AsNoTracking();

    public async Task<IReadOnlyList<CrmSubject>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken)
    {
        var people = await Users.Where(user => telegramIds.Contains(user.TelegramId)).Select(user => new
        {
            user.Id,
            user.TelegramId,
            user.TelegramName,
            user.Source,
            HasAgreed = user.PersonalData.State == ConsentState.Given,
            user.Profile,
        }).ToListAsync(cancellationToken);
        var ids = people.Select(person => person.Id).ToList();
        var contacts = await context.Set<CrmContact>().AsNoTracking().Where(contact => ids.Contains(contact.UserId))
            .ToDictionaryAsync(contact => contact.UserId, cancellationToken);
        var leads = (await context.Set<CrmLead>().AsNoTracking().Where(lead => ids.Contains(lead.UserId)).ToListAsync(cancellationToken)).ToLookup(lead => lead.UserId);
        return
        [
            .. people.Select(person => new CrmSubject(
                person.Id, person.TelegramId, person.Profile?.FullName.Value ?? person.TelegramName, person.Source, person.HasAgreed, ViewOf(person.Profile),
                contacts.GetValueOrDefault(person.Id), [.. leads[person.Id].OrderBy(lead => lead.Id)])),
        ];
    }

    public async Task<IReadOnlyList<int>> Agreed(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken) => await Users
        .Where(user => userIds.Contains(user.Id) && user.PersonalData.State == ConsentState.Given && user.ErasedAt == null)
        .Select(user => user.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmRequest>> Requests(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) => await (
        from request in context.Set<ProductRequest>().AsNoTracking()
            // Deleted products too: what was asked for is news all the same.
        join item in context.Set<ContentItem>().AsNoTracking().IgnoreQueryFilters() on request.ContentId equals item.Id
        where keys.Contains(request.Key)
        select new CrmRequest(request.Key, item.Title.Value, request.Comment, request.At)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmEvent>> Events(IReadOnlyCollection<int> ids, CancellationToken cancellationToken) => await context
        .Set<ContentItem>().AsNoTracking().IgnoreQueryFilters()
        .Where(item => ids.Contains(item.Id))
        .Select(item => new CrmEvent(item.Id, item.Title.Value, item.StartsAt)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmLetter>> Letters(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) => await context
        .Set<Letter>().AsNoTracking()
        .Where(letter => keys.Contains(letter.Key))
        .Select(letter => new CrmLetter(letter.Key, letter.At)).ToListAsync(cancellationToken);

    private static ProfileView? ViewOf(Profile? profile) =>
        profile is null ? null : new ProfileView(profile.FullName.Value, profile.Company?.Value, profile.Position?.Value, profile.Phone.Value);
}
