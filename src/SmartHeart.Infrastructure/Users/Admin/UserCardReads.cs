using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class UserCardReads(SmartHeartDbContext context, ICrmReads crm) : IUserCardReads
{
    private const int LastTitles = 3;

    private IQueryable<ContentItem> Items => context.Set<ContentItem>();

    public async Task<UserCard?> Card(int userId, CancellationToken cancellationToken)
    {
        if (await context.Set<User>().FirstOrDefaultAsync(user => user.Id == userId && user.ErasedAt == null, cancellationToken) is not { } user) return null;

        var views = context.Set<View>().Where(view => view.UserId == userId).OfKept(context);
        var registrations = context.Set<Registration>().Where(one => one.UserId == userId && one.State == RegistrationState.Registered);
        var requests = context.Set<ProductRequest>().Where(request => request.UserId == userId);
        var letter = await context.Set<Letter>().Where(letter => letter.UserId == userId).OrderByDescending(letter => letter.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var mailings = await Mailings(userId).ToListAsync(cancellationToken);
        return new UserCard
        {
            Who = FactsOf.User(user),
            Tags = await Tags(userId, cancellationToken),
            ItemsViewed = await views.CountAsync(cancellationToken),
            Views = await views.SumAsync(view => view.Count, cancellationToken),
            LastViewed = await LastViewed(views, cancellationToken),
            Favourites = await context.Set<Favourite>().Where(favourite => favourite.UserId == userId).OfKept(context).CountAsync(cancellationToken),
            Requests = await requests.CountAsync(cancellationToken),
            LastRequest = await requests.OrderByDescending(request => request.Id)
                .Join(Items, request => request.ContentId, item => item.Id, (request, item) => new UserDeed(item.Title.Value, request.At))
                .FirstOrDefaultAsync(cancellationToken),
            Registrations = await registrations.CountAsync(cancellationToken),
            LastRegistration = await registrations.OrderByDescending(one => one.ChangedAt)
                .Join(Items, one => one.ContentId, item => item.Id, (one, item) => new UserDeed(item.Title.Value, one.ChangedAt))
                .FirstOrDefaultAsync(cancellationToken),
            Mailings = mailings.Count,
            LastMailings = [.. mailings.Take(LastTitles)],
            LastLetter = letter is null ? null : LetterView.Of(letter, user.Name),
            LastLetterAt = letter?.At,
            Leads = await crm.LeadsOf(userId, UserCard.LeadsShown, cancellationToken),
        };
    }

    /// <summary>Mailing by mailing: recipients have no index by person, which would cost every mailing more than this.</summary>
    private IQueryable<UserDeed> Mailings(int userId) => context.Set<Mailing>()
        .OrderByDescending(mailing => mailing.Id).Take(UserCard.MailingsLookedAt)
        .SelectMany(
            mailing => context.Set<Recipient>().Where(one => one.MailingId == mailing.Id && one.UserId == userId && one.State == RecipientState.Sent),
            (mailing, one) => new { mailing.Id, mailing.Title, one.At })
        .OrderByDescending(got => got.Id)
        .Select(got => new UserDeed(got.Title, got.At));

    private async Task<IReadOnlyList<string>> Tags(int userId, CancellationToken cancellationToken)
    {
        var tags = await context.Set<UserTag>().Where(tag => tag.UserId == userId).Select(tag => tag.Tag).ToListAsync(cancellationToken);
        return [.. tags.Select(tag => tag.Value).Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> LastViewed(IQueryable<View> views, CancellationToken cancellationToken) => await views
        .OrderByDescending(view => view.LastAt).Take(LastTitles)
        .Join(Items, view => view.ContentId, item => item.Id, (view, item) => new { view.LastAt, item.Title })
        .OrderByDescending(seen => seen.LastAt)
        .Select(seen => seen.Title.Value)
        .ToListAsync(cancellationToken);
}
