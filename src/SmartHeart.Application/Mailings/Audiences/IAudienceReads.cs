using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>What is known about audiences.</summary>
public interface IAudienceReads
{
    /// <summary>
    /// Counts those for whom the conditions are true, by what would become of them: one walk over all people, seconds when there are a million. Holds up no
    /// writer.
    /// </summary>
    /// <param name="mailingId">The mailing itself, which does not count for the frequency cap.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<AudienceCount> Count(int mailingId, Interests topic, Audience audience, CancellationToken cancellationToken);

    /// <summary>What the conditions name by ids; what is gone is left out.</summary>
    Task<AudienceNames> Names(Audience audience, CancellationToken cancellationToken);

    /// <summary>Sources by which people came lately, the most frequent first.</summary>
    Task<IReadOnlyList<string>> Sources(int limit, CancellationToken cancellationToken);

    /// <summary>Titles of items in the order of the ids; of other kinds and what is gone is left out.</summary>
    Task<IReadOnlyList<ItemTitle>> Titles(IReadOnlyList<int> ids, ContentKind? kind, CancellationToken cancellationToken);
}

/// <summary>How many an audience has.</summary>
/// <param name="Getting">Those who will get the mailing.</param>
/// <param name="NoConsent">Left out: they have not agreed to the policy, or to mailings.</param>
/// <param name="Unsubscribed">Left out: they want nothing about the topic.</param>
/// <param name="Unreachable">Left out: they blocked the bot, or their account is gone.</param>
/// <param name="Capped">Left out as things stand now: they had as many mailings within a day as one may get.</param>
public sealed record AudienceCount(int Getting, int NoConsent = 0, int Unsubscribed = 0, int Unreachable = 0, int Capped = 0)
{
    /// <summary>All for whom the conditions are true.</summary>
    public int Fitting => Getting + LeftOut;

    /// <summary>Of these: who won't get it.</summary>
    public int LeftOut => NoConsent + Unsubscribed + Unreachable + Capped;
}

/// <summary>What the ids of an audience's conditions stand for.</summary>
/// <param name="Categories">With the emoji, if there is one.</param>
/// <param name="Items">Titles.</param>
/// <param name="Mailings">First words; empty for a mailing without.</param>
public sealed record AudienceNames(
    IReadOnlyDictionary<int, string> Categories, IReadOnlyDictionary<int, string> Items, IReadOnlyDictionary<int, string> Mailings)
{
    /// <summary>For conditions without ids.</summary>
    public static AudienceNames None { get; } = new(new Dictionary<int, string>(), new Dictionary<int, string>(), new Dictionary<int, string>());

    /// <summary>Statuses of the CRM.</summary>
    public IReadOnlyDictionary<int, string> Statuses { get; init; } = new Dictionary<int, string>();
}

/// <summary>An item by its title.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Title">Plain.</param>
public sealed record ItemTitle(int Id, string Title);
