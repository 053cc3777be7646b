using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks what the last mailings came to, side by side.</summary>
[Allow(Role.Admin)]
public sealed record CompareMailings : IQuery<MailingComparison>
{
    /// <summary>The most mailings that are shown.</summary>
    public const int Most = 8;

    /// <summary>For how long after its start somebody's leaving is put down to a mailing.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(1);
}

internal sealed class CompareMailingsHandler(IMailingEffectReads reads) : IQueryHandler<CompareMailings, MailingComparison>
{
    public async Task<Result<MailingComparison>> Handle(CompareMailings query, CancellationToken cancellationToken) =>
        new MailingComparison(await reads.Last(CompareMailings.Most, CompareMailings.After, cancellationToken));
}

/// <summary>What the last mailings came to, newest first.</summary>
public sealed record MailingComparison(IReadOnlyList<MailingEffect> Mailings);

/// <summary>What a mailing came to.</summary>
/// <param name="Title">The beginning of its text, plain; empty for media alone.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="Sent">People who got it.</param>
/// <param name="Clicked">Of these: pressed a button that opens something.</param>
/// <param name="Unsubscribed">Of these: withdrew their consent to advertising soon after.</param>
/// <param name="Blocked">Of these: blocked the bot soon after, and have not come back.</param>
public sealed record MailingEffect(string Title, DateTimeOffset StartedAt, int Sent, int Clicked, int Unsubscribed, int Blocked);

/// <summary>What mailings came to.</summary>
public interface IMailingEffectReads
{
    /// <summary>Those that were started last, newest first; messages of series are none of them.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="after">How long after the start somebody's leaving counts.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    Task<IReadOnlyList<MailingEffect>> Last(int limit, TimeSpan after, CancellationToken cancellationToken);
}
