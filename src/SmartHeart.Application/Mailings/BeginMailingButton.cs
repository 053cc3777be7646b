using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin begins a button: refused at once where none can be added (<see cref="MailingErrors.Started"/>, <see cref="MailingErrors.TooManyButtons"/>).</summary>
/// <param name="Id">The mailing.</param>
/// <param name="ContentId">The item to open; null for a link.</param>
[Allow(Role.Admin)]
public sealed record BeginMailingButton(int Id, int? ContentId = null) : IQuery<AddMailingButton>;

internal sealed class BeginMailingButtonHandler(IMailingReads reads) : IQueryHandler<BeginMailingButton, AddMailingButton>
{
    public async Task<Result<AddMailingButton>> Handle(BeginMailingButton query, CancellationToken cancellationToken)
    {
        if (await reads.Find(query.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.State is not (MailingState.Draft or MailingState.Scheduled or MailingState.Overdue)) return MailingErrors.Started;
        if (mailing.Buttons.Length >= MailingButton.Most) return MailingErrors.TooManyButtons.With("max", MailingButton.Most);

        var draft = new AddMailingButton { Id = mailing.Id, Version = mailing.Version };
        if (query.ContentId is not { } item) return draft;

        return await reads.Targets([item], cancellationToken) is [var target] ? draft with { ContentId = item, Title = target.Title } : ContentErrors.Gone;
    }
}
