using SmartHeart.Application.Settings;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>How mailings go. Set by the configuration; what the agency has set in chat goes before it.</summary>
public sealed record MailingPolicy
{
    /// <summary>What the agency has set: each question gets the present answer. Null: what stands here holds.</summary>
    public CurrentValues? Set { get; init; }

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone { get => Set?.Now.Zone ?? field; init; } = TimeZoneInfo.Utc;

    /// <summary>When nothing is sent that does not have to be; null for never.</summary>
    public QuietHours? Quiet { get => Set is null ? field : Set.Now.Quiet; init; }

    /// <summary>The language of people who chose none; two letters.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Whether mailings may go as paid broadcasts.</summary>
    public bool PaidAllowed { get; init; }

    /// <summary>How many mailings a person gets within 24 hours at most; 0 for as many as there are.</summary>
    public int DailyCap { get => Set?.Now.DailyCap ?? field; init; }

    /// <summary>A mailing that is late by more than this, since the bot was down, asks before it starts.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromHours(1);

    /// <summary>So many refusals one after another hold a mailing.</summary>
    public int FailuresInARow { get; init; } = 50;

    /// <summary>How many messages may be on the wire at once: what a crash leaves unknown at most.</summary>
    public int InFlight { get; init; } = 256;

    /// <summary>A recipient that a server fault turned away so often counts as failed.</summary>
    public int MaxAttempts { get; init; } = 20;

    /// <summary>Whom a server fault turned away waits so long at first, and then twice as long each time; others go meanwhile.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>But never longer than this.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Who may get no more mailings today is looked at again after this, where the mailing can wait: a message of a series.</summary>
    public TimeSpan CapWait { get; init; } = TimeSpan.FromHours(1);

    /// <summary>On several hosts: for how long one of them is the sender without saying so again.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer of Telegram may take; after that what is on the wire is unknown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a stop waits for the answers to what is on the wire.</summary>
    public TimeSpan Farewell { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>The message that shows how far a mailing is gets new figures this often.</summary>
    public TimeSpan Progress { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often to look for mailings when nothing wakes the sender.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long somebody waits whom a server fault turned away.</summary>
    /// <param name="attempts">So often; 1 or more.</param>
    public TimeSpan WaitAfter(int attempts)
    {
        var wait = FirstWait * Math.Pow(2, Math.Clamp(attempts - 1, 0, 30));
        return wait < LongestWait ? wait : LongestWait;
    }

    /// <summary>Until when quiet hours hold what would be sent at a moment, UTC; null for not at all.</summary>
    /// <param name="quiet">Whether the mailing keeps them.</param>
    /// <param name="at">UTC.</param>
    public DateTimeOffset? HeldUntil(bool quiet, DateTimeOffset at) => quiet ? Quiet?.EndOf(at, Zone) : null;
}
