using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Requests;

/// <summary>
/// A person asks for a product, with a profile or without one: it is asked for afterwards (<see cref="ContentErrors.Gone"/>, <see cref="RequestErrors.NoProduct"/>).
/// The same words again within <see cref="Repeat"/> are the same request. Half-filled it is the draft of the form.
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record LeaveRequest : ICommand<RequestThanks>
{
    /// <summary>What comes as soon as that is the same press once more, not a second wish.</summary>
    public static readonly TimeSpan Repeat = TimeSpan.FromMinutes(1);

    /// <summary>Our id of the product.</summary>
    public int ContentId { get; init; }

    /// <summary>In their own words, see <see cref="RequestComment"/>; empty for none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Title of the product as it was when they began, for the form's question; the handler does not look at it.</summary>
    public string Product { get; init; } = "";

    /// <summary>When they asked for it before, UTC, for the form's question; null for never.</summary>
    public DateTimeOffset? EarlierAt { get; init; }
}

internal sealed class LeaveRequestValidator : AbstractValidator<LeaveRequest>
{
    public LeaveRequestValidator() => RuleFor(x => x.Comment).MustParseUnlessEmpty(RequestComment.Parse);
}

internal sealed class LeaveRequestHandler(
    IRequestReads reads, IRequestRepository requests, IActor actor, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<LeaveRequest, RequestThanks>
{
    /// <summary>More of a comment is read where the request is, not in the feed. UTF-16 units.</summary>
    private const int MostInFeed = 300;

    public async Task<Result<RequestThanks>> Handle(LeaveRequest command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        if (await reads.Offer(command.ContentId, userId, cancellationToken) is not { } offer) return ContentErrors.Gone;
        if (offer.Kind != ContentKind.Product) return RequestErrors.NoProduct;

        // The validator has let it through.
        var comment = command.Comment.Length == 0 ? null : RequestComment.Parse(command.Comment).Value;
        var now = clock.GetUtcNow();
        if (!IsRepeat(offer.Last, comment, now))
        {
            var request = ProductRequest.Leave(userId, command.ContentId, comment, now);
            requests.Add(request);
            Tell(offer, comment, request.Key, now);
        }

        return new RequestThanks(offer.Title, offer.Phone);
    }

    private static bool IsRepeat(EarlierRequest? last, RequestComment? comment, DateTimeOffset now) =>
        last is not null && last.Comment == comment?.Value && now - last.At < LeaveRequest.Repeat;

    private void Tell(ProductOffer offer, RequestComment? comment, Guid key, DateTimeOffset now)
    {
        var said = new Dictionary<string, string> { ["product"] = offer.Title };
        if (comment is not null) said["comment"] = comment.Beginning(MostInFeed);
        var kind = comment is null ? FeedKind.RequestLeft : FeedKind.RequestLeftWithWords;
        outbox.Add(new FeedEvent(kind, actor.TelegramId, now) { Said = said });
        crm.Tell(new RequestLeft(key, actor.TelegramId), offer.Phone is null);
    }
}

/// <summary>A request is stored.</summary>
/// <param name="Product">Title of the product. Plain text.</param>
/// <param name="Phone">Where the agency will call, E.164; null without a profile.</param>
public sealed record RequestThanks(string Product, string? Phone);
