using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>A message in hand: what is to be done for it, what is known by now, and what became of it.</summary>
internal sealed class CrmJob(int place, CrmMessage message)
{
    /// <summary>Its place in the batch.</summary>
    public int Place => place;

    /// <summary>What the CRM has to learn.</summary>
    public CrmMessage Message { get; private set; } = message;

    /// <summary>Whom it is about; null for nobody known.</summary>
    public CrmSubject? Person { get; set; }

    /// <summary>What is to be done.</summary>
    public CrmPlan Plan { get; set; } = CrmPlan.Nothing;

    /// <summary>The CRM's id of the person's contact, as far as it is known.</summary>
    public long? ContactId { get; set; }

    /// <summary>The contact as the CRM has it, when it was found just now.</summary>
    public CrmFound? Found { get; set; }

    /// <summary>The CRM's id of the lead that it is about, as far as it is known.</summary>
    public long? LeadId { get; set; }

    /// <summary>The mark of the lead that is about to be made.</summary>
    public string Mark { get; set; } = "";

    /// <summary>Whether nothing more is to be done for it now.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>What became of it; null for done.</summary>
    public OutboxVerdict? Verdict { get; private set; }

    /// <summary>What a note about it hangs on: the lead, else the contact; null for nothing there.</summary>
    public CrmTarget? Target => LeadId is { } lead ? new CrmTarget(true, lead) : ContactId is { } contact ? new CrmTarget(false, contact) : null;

    /// <summary>Our word is on its note, so that it is found.</summary>
    public string Signed(string text) => $"{text}\n{Message.Mark}";

    /// <summary>Its note is about to be asked for.</summary>
    public CrmMessage Try() => Message = Message with { Tried = true };

    /// <summary>Nothing more is to be done.</summary>
    /// <param name="verdict">Null for done.</param>
    public void Settle(OutboxVerdict? verdict = null) => (IsSettled, Verdict) = (true, verdict);

    /// <summary>The CRM does not take it: a person has to look.</summary>
    public void Park(CrmException fault) => Settle(OutboxVerdict.Parked(fault.Message));
}

/// <summary>What a message comes to.</summary>
/// <param name="NeedsLead">Whether a lead has to be there.</param>
/// <param name="Request">Which request the lead is about; null for the person's own.</param>
/// <param name="LeadName">Makes the lead's name of its mark.</param>
/// <param name="Patches">Whether the contact has to be brought up to date.</param>
/// <param name="Note">Text of a note; null for none.</param>
internal sealed record CrmPlan(bool NeedsLead = false, Guid? Request = null, Func<string, string>? LeadName = null, bool Patches = false, string? Note = null)
{
    /// <summary>The CRM has nothing to learn.</summary>
    public static CrmPlan Nothing { get; } = new();

    /// <summary>Whether the CRM has to know the person for it.</summary>
    public bool NeedsContact => NeedsLead || Patches;

    /// <summary>The row of the lead that it is about, if there is one.</summary>
    public CrmLead? LeadOf(CrmSubject person) => Request is { } key ? person.Leads.FirstOrDefault(lead => lead.RequestKey == key) : person.OwnLead;
}
