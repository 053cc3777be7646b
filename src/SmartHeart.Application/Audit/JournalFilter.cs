using SmartHeart.Domain.Audit;

namespace SmartHeart.Application.Audit;

/// <summary>Which lines of the journal are meant; all of it holds together.</summary>
public sealed record JournalFilter
{
    /// <summary>What <see cref="Actor"/> is for what the bot did by itself.</summary>
    public const long Bot = 0;

    /// <summary>Telegram's id of who did it, negative for the group itself; null for whoever.</summary>
    public long? Actor { get; init; }

    /// <summary>What it was about; <see cref="AuditArea.None"/> for whatever.</summary>
    public AuditArea Area { get; init; }

    /// <summary>The one thing it was about, whatever <see cref="Area"/> says; null for whatever. What was refused is about no thing.</summary>
    public JournalTarget? Target { get; init; }

    /// <summary>Whether only what was refused is meant.</summary>
    public bool DeniedOnly { get; init; }

    /// <summary>From then on, UTC; null for the beginning.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before then, UTC; null for the present.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsAny => this == new JournalFilter();
}
