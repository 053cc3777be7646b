using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm;

/// <summary>Takes what the CRM has to learn, in the transaction of the current command; while there is no CRM only what has to be erased there.</summary>
internal sealed class CrmOutbox(IOutbox outbox, ICrm crm, ICrmRepository known, IUserRepository users, TimeProvider clock)
{
    /// <summary>Who asks for something without a profile is asked for one then: the CRM is told when it is there, or after so long in any case.</summary>
    public static readonly TimeSpan ProfileWait = TimeSpan.FromMinutes(10);

    /// <summary>Adds a message, behind all earlier ones about the same person.</summary>
    /// <param name="message">The message.</param>
    /// <param name="profileComes">Whether the person is being asked for their profile now: told when it is filled, or <see cref="ProfileWait"/> later.</param>
    public void Tell(CrmMessage message, bool profileComes = false)
    {
        if (!crm.IsOn) return;

        var key = $"user:{message.TelegramId}";
        outbox.Add(message with { Mark = CrmMark.New() }, key, profileComes ? clock.GetUtcNow() + ProfileWait : null);
        if (message is ProfileTold) outbox.Hurry<CrmMessage>(key);
    }

    /// <summary>
    /// A person has their data erased: what ties them to the CRM goes from here, and the CRM is told to let go of them. A contact that is somebody else's too stays,
    /// and says what that one says from then on.
    /// </summary>
    /// <param name="userId">Our id of the person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task Erase(int userId, CancellationToken cancellationToken)
    {
        var contact = (await known.Contacts([userId], cancellationToken)).SingleOrDefault();
        var leads = await known.Leads([userId], cancellationToken);
        var heir = contact is null ? null : await PassOn(contact, cancellationToken);
        if (contact is not null) known.Remove(contact);
        foreach (var lead in leads) known.Remove(lead);

        var ids = leads.Where(lead => lead.IsOurs).Select(lead => lead.LeadId!.Value).ToList();
        var marks = leads.Where(lead => lead is { LeadId: null, TriedAt: not null }).Select(lead => lead.Mark).ToList();
        if (contact is null && ids.Count + marks.Count == 0) return;

        // Also while there is no CRM: it waits until there is one again, and names nobody meanwhile.
        var erased = new PersonErased(contact?.ContactId, contact?.CompanyId, heir is null && contact is { IsOurs: true }, ids, marks, clock.GetUtcNow());
        outbox.Add<CrmMessage>(erased with { Mark = CrmMark.New(), IsShared = heir is not null });
        if (heir is not null) Tell(new ProfileTold(heir.TelegramId));
    }

    /// <returns>Whose the contact is from now on; null for nobody's.</returns>
    private async Task<User?> PassOn(CrmContact contact, CancellationToken cancellationToken)
    {
        var heir = (await known.Sharing(contact.ContactId, cancellationToken)).FirstOrDefault(other => other.UserId != contact.UserId);
        heir?.Inherit(contact);
        return heir is null ? null : await users.Find(heir.UserId, cancellationToken);
    }
}
