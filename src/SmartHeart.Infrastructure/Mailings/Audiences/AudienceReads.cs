using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings.Audiences;

internal sealed class AudienceReads(SmartHeartDbContext context, LedgerDialect sql, MailingPolicy mailings, IPolicy policy, TimeProvider time) : IAudienceReads
{
    private const int MostTitled = 100;

    /// <summary>Among so many newcomers the sources are counted: what admins look for was used lately, and a table of people is long.</summary>
    private const int Lately = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<AudienceCount> Count(int mailingId, Interests topic, Audience audience, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var statement = sql.Reasons(
            mailingId, new Eligibility(topic, policy.Version, mailings.DailyCap, now), values => AudienceSql.Of(audience, mailings.Language, now, values));
        if (context.Database.IsSqlServer()) context.Database.SetCommandTimeout(Patience);
        var found = await context.Database
            .SqlQueryRaw<Reasoned>(statement.Sql, [.. statement.Values.Select((value, at) => sql.Parameter($"@p{at}", value))])
            .ToDictionaryAsync(row => (SkipReason)row.Reason, row => row.People, cancellationToken);
        return new AudienceCount(
            Of(SkipReason.None), Of(SkipReason.NoConsent), Of(SkipReason.Unsubscribed), Of(SkipReason.Unreachable), Of(SkipReason.Capped));

        int Of(SkipReason reason) => found.GetValueOrDefault(reason);
    }

    public async Task<AudienceNames> Names(Audience audience, CancellationToken cancellationToken)
    {
        if (audience.IsEveryone) return AudienceNames.None;

        var statuses = Ids(audience, ConditionKind.LeadStatus);
        var (categories, items, sent) = (Ids(audience, ConditionKind.ViewedCategory),
            Ids(audience, ConditionKind.ViewedItem, ConditionKind.Registered, ConditionKind.Requested), Ids(audience, ConditionKind.Received, ConditionKind.Clicked));
        return new AudienceNames(
            categories.Length == 0 ? AudienceNames.None.Categories : await context.Set<Category>().Where(one => categories.Contains(one.Id))
                .Select(one => new { one.Id, one.Emoji, one.Title })
                .ToDictionaryAsync(one => one.Id, one => one.Emoji is null ? one.Title.Value : $"{one.Emoji.Value} {one.Title.Value}", cancellationToken),
            items.Length == 0 ? AudienceNames.None.Items : await context.Set<ContentItem>().Where(one => items.Contains(one.Id))
                .Select(one => new { one.Id, one.Title }).ToDictionaryAsync(one => one.Id, one => one.Title.Value, cancellationToken),
            sent.Length == 0 ? AudienceNames.None.Mailings : await context.Set<Mailing>().Where(one => sent.Contains(one.Id))
                .Select(one => new { one.Id, one.Title }).ToDictionaryAsync(one => one.Id, one => one.Title, cancellationToken))
        {
            Statuses = statuses.Length == 0 ? AudienceNames.None.Statuses : await context.Set<CrmStatus>().Where(one => statuses.Contains(one.StatusId))
                .GroupBy(one => one.StatusId).Select(same => new { same.Key, Name = same.Max(one => one.Name) })
                .ToDictionaryAsync(one => one.Key, one => one.Name!, cancellationToken),
        };
    }

    public async Task<IReadOnlyList<string>> Sources(int limit, CancellationToken cancellationToken)
    {
        var last = await context.Set<User>().OrderByDescending(user => user.Id).Select(user => user.Id).FirstOrDefaultAsync(cancellationToken);
        var counted = await context.Set<User>().Where(user => user.Id > last - Lately && user.Source != null)
            .Select(user => user.Source!)
            .ToListAsync(cancellationToken);
        return
        [
            .. counted.CountBy(source => source).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(limit).Select(pair => pair.Key),
        ];
    }

    public async Task<IReadOnlyList<ItemTitle>> Titles(IReadOnlyList<int> ids, ContentKind? kind, CancellationToken cancellationToken)
    {
        var wanted = ids.Take(MostTitled).ToArray();
        var found = await context.Set<ContentItem>().Where(item => wanted.Contains(item.Id))
            .Select(item => new { item.Id, item.Kind, item.Title }).ToDictionaryAsync(item => item.Id, cancellationToken);
        return [.. wanted.Where(id => found.TryGetValue(id, out var item) && (kind is null || item.Kind == kind)).Select(id => new ItemTitle(id, found[id].Title.Value))];
    }

    private static int[] Ids(Audience audience, params ConditionKind[] kinds) =>
        [.. audience.Any.SelectMany(group => group).Where(condition => kinds.Contains(condition.Kind)).Select(condition => condition.Id).OfType<int>().Distinct()];

    private sealed record Reasoned(int Reason, int People);
}
