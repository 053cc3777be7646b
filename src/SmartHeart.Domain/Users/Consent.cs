using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Users;

/// <summary>What a person is asked to agree to. Two questions; advertising never gates content.</summary>
public enum ConsentKind
{
    /// <summary>Processing of personal data, as the policy says. Opens the content.</summary>
    PersonalData = 1,

    /// <summary>Advertising mailings.</summary>
    Advertising = 2,
}

/// <summary>Where a person stands with one of the questions.</summary>
public enum ConsentState
{
    /// <summary>Never answered.</summary>
    NotAsked,

    /// <summary>Agreed.</summary>
    Given,

    /// <summary>Answered no.</summary>
    Refused,

    /// <summary>Agreed first and took it back.</summary>
    Withdrawn,
}

/// <summary>The current answer to one question.</summary>
/// <param name="State">The answer.</param>
/// <param name="Version">Version of the policy that was answered to; null when never asked.</param>
/// <param name="At">When, UTC; null when never asked.</param>
public sealed record Consent(ConsentState State, string? Version, DateTimeOffset? At)
{
    /// <summary>Before the first answer.</summary>
    public static Consent NotAsked => new(ConsentState.NotAsked, null, null);

    /// <summary>Whether this is agreement to exactly that version: an older one counts no more.</summary>
    public bool IsGivenTo(string version) => State == ConsentState.Given && Version == version;
}

/// <summary>One answer in the log, which is only ever added to: the proof of who agreed to what, and when.</summary>
public sealed class ConsentEntry : Entity
{
    internal ConsentEntry(ConsentKind kind, ConsentState state, string version, DateTimeOffset at) =>
        (Kind, State, Version, At) = (kind, state, version, at);

    /// <summary>The question.</summary>
    public ConsentKind Kind { get; private set; }

    /// <summary>The answer.</summary>
    public ConsentState State { get; private set; }

    /// <summary>Version of the policy.</summary>
    public string Version { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
