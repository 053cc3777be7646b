using SmartHeart.Application.Mailings.Delivery;

namespace SmartHeart.Bot.Features.Mailings;

/// <inheritdoc/>
internal sealed class MailingBoard : IMailingBoard
{
    /// <inheritdoc/>
    public Task Show(int mailingId, CancellationToken cancellationToken) => Task.CompletedTask;
}
