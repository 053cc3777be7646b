using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Somebody deleted a contact in the CRM, or joined it with another.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="ContactId">The CRM's id.</param>
[Allow(Role.System)]
public sealed record ForgetContact(int UserId, long ContactId) : ICommand<Done>;

internal sealed class ForgetContactHandler(ICrmRepository known) : ICommandHandler<ForgetContact, Done>
{
    public async Task<Result<Done>> Handle(ForgetContact command, CancellationToken cancellationToken)
    {
        foreach (var contact in await known.Contacts([command.UserId], cancellationToken))
            if (contact.ContactId == command.ContactId) known.Remove(contact);
        return Done.Ok;
    }
}
