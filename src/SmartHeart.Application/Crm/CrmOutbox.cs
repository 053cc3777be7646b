using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm;

/// <summary>Takes what the CRM has to learn, in the transaction of the current command; nothing while there is no CRM.</summary>
internal sealed class CrmOutbox(IOutbox outbox, ICrm crm)
{
    /// <summary>Adds a message, behind all earlier ones about the same person.</summary>
    public void Tell(CrmMessage message)
    {
        if (crm.IsOn) outbox.Add(message, $"user:{message.TelegramId}");
    }
}
