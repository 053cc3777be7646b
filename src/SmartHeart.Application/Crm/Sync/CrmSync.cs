using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>
/// All contacts of the CRM are gone through, and people here are linked to theirs by phone. Rewritten with every page, so that a restart goes on where it was.
/// </summary>
/// <param name="AskedAt">UTC.</param>
public sealed record CrmSync(DateTimeOffset AskedAt) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "crm_sync";

    /// <summary>Pages that are done.</summary>
    public int Pages { get; init; }

    /// <summary>Contacts on them.</summary>
    public int Contacts { get; init; }

    /// <summary>People who were linked by it.</summary>
    public int Linked { get; init; }

    /// <summary>How many of them got a lead that was there.</summary>
    public int Leads { get; init; }

    /// <summary>People who were linked to their contact already.</summary>
    public int Known { get; init; }

    /// <summary>Contacts whose number nobody here has.</summary>
    public int Strangers { get; init; }

    /// <summary>Contacts with the number of somebody who is linked to another one.</summary>
    public int Doubles { get; init; }

    /// <summary>Whether nothing is left to read.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether somebody stopped it.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>What the CRM said when it did not answer well; null while it does.</summary>
    public string? Waits { get; init; }

    /// <summary>Telegram's id of the message in topic main that says how far it is; 0 for none yet.</summary>
    public int MessageId { get; init; }
}
