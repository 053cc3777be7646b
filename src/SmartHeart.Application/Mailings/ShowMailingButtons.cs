using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin looks at the buttons of a mailing.</summary>
[Allow(Role.Admin)]
public sealed record ShowMailingButtons(int Id) : IQuery<MailingButtons>;

internal sealed class ShowMailingButtonsHandler(IMailingReads reads) : IQueryHandler<ShowMailingButtons, MailingButtons>
{
    public async Task<Result<MailingButtons>> Handle(ShowMailingButtons query, CancellationToken cancellationToken)
    {
        if (await reads.Find(query.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var targets = await reads.Targets([.. mailing.Buttons.Select(button => button.ContentId).OfType<int>()], cancellationToken);
        return new MailingButtons(
            mailing, [.. mailing.Buttons.Select(button => new MailingButtonLine(button, targets.FirstOrDefault(target => target.Id == button.ContentId)))]);
    }
}

/// <summary>A mailing and its buttons.</summary>
public sealed record MailingButtons(MailingView Mailing, IReadOnlyList<MailingButtonLine> Lines);

/// <summary>A button of a mailing.</summary>
/// <param name="Button">The button.</param>
/// <param name="Target">The item that it opens; null for a link, and for an item that is gone.</param>
public sealed record MailingButtonLine(MailingButton Button, ButtonTarget? Target);

/// <summary>An item that a button may open.</summary>
public sealed record ButtonTarget(int Id, ContentKind Kind, string Title, ContentStatus Status);
