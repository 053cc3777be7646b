using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Conversations;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users;

internal sealed class PersonalDataReads(SmartHeartDbContext context) : IPersonalDataReads
{
    private const int Most = IPersonalDataReads.MostRows;

    public async Task<PersonalData?> Of(int userId, long telegramId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var user = await context.Set<User>().Include(u => u.ConsentLog).FirstOrDefaultAsync(u => u.Id == userId, cancellationToken);
        if (user is null) return null;

        return new PersonalData(
            now,
            PersonOf(user),
            user.Profile is { } p ? new(p.FullName.Value, p.Company?.Value, p.Position?.Value, p.Phone.Value, p.FilledAt, p.ChangedAt) : null,
            [.. user.ConsentLog.OrderByDescending(entry => entry.Id).Select(entry => new ConsentAnswer(entry.Kind, entry.State, entry.Version, entry.At))],
            await Tags(userId).ToListAsync(cancellationToken),
            await Views(userId).ToListAsync(cancellationToken),
            await Favourites(userId).ToListAsync(cancellationToken),
            await Searches(userId).ToListAsync(cancellationToken),
            await Requests(userId).ToListAsync(cancellationToken),
            await Registrations(userId).ToListAsync(cancellationToken),
            await Letters(userId).ToListAsync(cancellationToken),
            await Mailings(userId).ToListAsync(cancellationToken),
            await Forms(telegramId).ToListAsync(cancellationToken),
            await Waiting(telegramId).ToListAsync(cancellationToken),
            await Journal(telegramId).ToListAsync(cancellationToken))
        {
            Crm = await Crm(userId, cancellationToken),
        };
    }

    private async Task<StoredInCrm?> Crm(int userId, CancellationToken cancellationToken)
    {
        var contact = await context.Set<CrmContact>().FirstOrDefaultAsync(contact => contact.UserId == userId, cancellationToken);
        var leads = await context.Set<CrmLead>().Where(lead => lead.UserId == userId && lead.LeadId != null).OrderByDescending(lead => lead.Id).Take(Most)
            .Select(lead => lead.LeadId!.Value).ToListAsync(cancellationToken);
        return contact is null && leads.Count == 0 ? null : new StoredInCrm(contact?.ContactId, contact?.LinkedAt, leads);
    }

    private static StoredPerson PersonOf(User user) => new(
        user.Id, user.TelegramId, user.TelegramName, user.Username, user.Language, user.Source, user.JoinedAt, user.LastSeenAt, user.Reachability,
        user.ReachabilitySince, user.Interests.Chosen(), ViewOf(user.PersonalData), ViewOf(user.Advertising));

    private static ConsentView ViewOf(Consent consent) => new(consent.State, consent.Version, consent.At);

    private IQueryable<StoredTag> Tags(int userId) => context.Set<UserTag>()
        .Where(tag => tag.UserId == userId).OrderByDescending(tag => tag.At).Take(Most)
        .Select(tag => new StoredTag(tag.Tag.Value, tag.At));

    private IQueryable<StoredView> Views(int userId) => context.Set<View>()
        .Where(view => view.UserId == userId).OrderByDescending(view => view.LastAt).Take(Most)
        .Join(context.Set<ContentItem>(), view => view.ContentId, item => item.Id, (view, item) => new { view, item })
        .OrderByDescending(at => at.view.LastAt)
        .Select(at => new StoredView(at.item.Id, at.item.Kind, at.item.Title.Value, at.view.FirstAt, at.view.LastAt, at.view.Count));

    private IQueryable<StoredFavourite> Favourites(int userId) => context.Set<Favourite>()
        .Where(favourite => favourite.UserId == userId).OrderByDescending(favourite => favourite.At).Take(Most)
        .Join(context.Set<ContentItem>(), favourite => favourite.ContentId, item => item.Id, (favourite, item) => new { favourite, item })
        .OrderByDescending(at => at.favourite.At)
        .Select(at => new StoredFavourite(at.item.Id, at.item.Kind, at.item.Title.Value, at.favourite.At));

    private IQueryable<StoredSearch> Searches(int userId) => context.Set<PastSearch>()
        .Where(search => search.UserId == userId).OrderByDescending(search => search.Id).Take(Most)
        .Select(search => new StoredSearch(search.Phrase.Value, search.AskedAt));

    private IQueryable<StoredRequest> Requests(int userId) => context.Set<ProductRequest>()
        .Where(request => request.UserId == userId).OrderByDescending(request => request.Id).Take(Most)
        .Join(context.Set<ContentItem>(), request => request.ContentId, item => item.Id, (request, item) => new { request, item })
        .OrderByDescending(at => at.request.Id)
        .Select(at => new StoredRequest(at.item.Id, at.item.Title.Value, at.request.Comment, at.request.At));

    private IQueryable<StoredRegistration> Registrations(int userId) => context.Set<Registration>()
        .Where(registration => registration.UserId == userId).OrderByDescending(registration => registration.At).Take(Most)
        .Join(context.Set<ContentItem>(), registration => registration.ContentId, item => item.Id, (registration, item) => new { registration, item })
        .OrderByDescending(at => at.registration.At)
        .Select(at => new StoredRegistration(
            at.item.Id, at.item.Title.Value, at.item.StartsAt, at.registration.State, at.registration.At, at.registration.ChangedAt));

    private IQueryable<StoredLetter> Letters(int userId) => context.Set<Letter>()
        .Where(letter => letter.UserId == userId).OrderByDescending(letter => letter.Id).Take(Most)
        .Select(letter => new StoredLetter(letter.At, letter.State));

    /// <summary>Mailing by mailing: recipients have no index by person, which would cost every mailing more than this.</summary>
    private IQueryable<StoredMailing> Mailings(int userId) => context.Set<Mailing>()
        .OrderByDescending(mailing => mailing.Id).Take(Most)
        .SelectMany(
            mailing => context.Set<Recipient>().Where(one => one.MailingId == mailing.Id && one.UserId == userId),
            (mailing, one) => new { mailing.Id, mailing.Title, one.State, one.At })
        .OrderByDescending(got => got.Id)
        .Select(got => new StoredMailing(
            got.Id, got.Title, got.State, got.At,
            context.Set<MailingClick>().Where(click => click.MailingId == got.Id && click.UserId == userId).Sum(click => click.Count)));

    private IQueryable<StoredForm> Forms(long telegramId) => context.Set<ConversationEntry>()
        .Where(talk => talk.ChatId == telegramId && talk.TelegramId == telegramId)
        .Select(talk => new StoredForm(talk.Flow, talk.Step, talk.Draft, talk.ChangedAt));

    private IQueryable<WaitingMessage> Waiting(long telegramId) => context.Set<OutboxEntry>()
        .Where(entry => entry.About == telegramId).OrderByDescending(entry => entry.Id).Take(Most)
        .Select(entry => new WaitingMessage(entry.Type, entry.CreatedAt, entry.NotBefore));

    private IQueryable<JournalLine> Journal(long telegramId) => context.Set<AuditEntry>()
        .Where(entry => entry.ActorTelegramId == telegramId).OrderByDescending(entry => entry.Id).Take(Most)
        .Select(entry => new JournalLine(entry.At, entry.Action, entry.Subject, entry.Denied));
}
