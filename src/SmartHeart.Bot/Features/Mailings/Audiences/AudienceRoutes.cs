using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Whom a mailing is for, in topic mailings.</summary>
internal sealed class AudienceRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Looking(map);
        Picking(map);
        Changing(map);
        Saved(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(Place.Mailings, (AudienceTap tap) => new ShowAudience(tap.MailingId), AudienceScreens.Show)
        .Tap(Place.Mailings, (CountAudienceTap tap) => new ShowAudience(tap.MailingId, Patiently: true), AudienceScreens.Show)
        .Tap(Place.Mailings, (ConditionTap tap) => new ShowAudience(tap.MailingId), AudienceScreens.Condition)
        .Tap(Place.Mailings, (AskEveryoneTap tap, Ui ui) => AudienceScreens.AskEveryone(tap, ui));

    private static void Picking(RouteMap map) => map
        .Tap(Place.Mailings, (KindsTap _) => new ListCrmStatuses(), ConditionScreens.Kinds)
        .Tap(Place.Mailings, (PickStatusTap _) => new ListCrmStatuses(), ConditionScreens.Statuses)
        .Tap(Place.Mailings, (PickLanguageTap tap, Ui ui) => ConditionScreens.Languages(tap, ui))
        .Tap(Place.Mailings, (PickCategoryTap tap) => new ManageCategories(tap.Kind), ConditionScreens.Categories)
        .Tap(Place.Mailings, (PickItemTap tap) => new ManageContent(tap.Kind, At: new PageAt(tap.Turn, tap.Key)), ConditionScreens.Items)
        .Tap(Place.Mailings, (PickMailingTap tap) => new ListMailings(new PageAt(tap.Turn, tap.Key)), ConditionScreens.Mailings)
        .BeginFrom(
            Place.Mailings, new ConditionForm(), (AskConditionTap tap) => new ShowMailing(tap.MailingId),
            (tap, mailing) => Draft(mailing, tap.Group, tap.Kind), tap => ConditionForm.StepOf(tap.Kind))
        .BeginFrom(
            Place.Mailings, new FindItemForm(), (FindItemTap tap) => new ShowMailing(tap.MailingId), (tap, mailing) => Draft(mailing, tap.Group, tap.Asked));

    private static void Changing(RouteMap map) => map
        .Tap(
            Place.Mailings, (PutConditionTap tap) => new AddCondition { MailingId = tap.MailingId, Group = tap.Group, Kind = tap.Kind, Number = tap.Number },
            (tap, _, _) => AudienceScreens.ToAudience(tap.MailingId), (tap, error, ui) => AudienceScreens.Refused(tap.MailingId, error, ui))
        .Tap(
            Place.Mailings, (ChangeConditionTap tap) => new ChangeCondition(tap.MailingId, tap.Version, tap.Group, tap.At, tap.Remove),
            (tap, _, _) => AudienceScreens.ToAudience(tap.MailingId), (tap, error, ui) => AudienceScreens.Refused(tap.MailingId, error, ui))
        .Tap(
            Place.Mailings, (EveryoneTap tap) => new SetAudience(tap.MailingId, Audience.Everyone, tap.Version),
            (tap, _, _) => AudienceScreens.ToAudience(tap.MailingId), (tap, error, ui) => AudienceScreens.Refused(tap.MailingId, error, ui))
        .Tap(
            Place.Mailings, (UseSegmentTap tap) => new UseSegment(tap.MailingId, tap.SegmentId),
            (tap, _, _) => AudienceScreens.ToAudience(tap.MailingId), (tap, error, ui) => AudienceScreens.Refused(tap.MailingId, error, ui));

    private static void Saved(RouteMap map) => map
        .Tap(Place.Mailings, (SegmentsTap _) => new ListSegments(), SegmentScreens.All)
        .Tap(Place.Mailings, (PickSegmentTap _) => new ListSegments(), SegmentScreens.Pick)
        .Tap(Place.Mailings, (SegmentTap tap) => new ShowSegment(tap.Id), (_, view, ui) => SegmentScreens.Card(view, ui), (_, error, ui) => SegmentScreens.Refused(error, ui))
        .Tap(
            Place.Mailings, (AskDeleteSegmentTap tap) => new ShowSegment(tap.Id), (_, view, ui) => SegmentScreens.AskDelete(view, ui),
            (_, error, ui) => SegmentScreens.Refused(error, ui))
        .Tap(
            Place.Mailings, (DeleteSegmentTap tap) => new DeleteSegment(tap.Id), (_, _, ui) => SegmentScreens.ToAll() with { Toast = ui.Plain("segment.deleted") },
            (_, error, ui) => SegmentScreens.Refused(error, ui))
        .Tap(
            Place.Mailings, (OverwriteSegmentTap tap) => new SaveSegment { MailingId = tap.MailingId, Over = tap.SegmentId },
            (tap, _, ui) => AudienceScreens.ToAudience(tap.MailingId) with { Toast = ui.Plain("segment.overwritten") },
            (tap, error, ui) => AudienceScreens.Refused(tap.MailingId, error, ui))
        .BeginFrom(
            Place.Mailings, new SaveSegmentForm(), (SaveSegmentTap tap) => new ShowMailing(tap.MailingId), (tap, _) => new SaveSegment { MailingId = tap.MailingId })
        .BeginFrom(
            Place.Mailings, new RenameSegmentForm(), (RenameSegmentTap tap) => new ShowSegment(tap.Id), (tap, view) => new RenameSegment { Id = tap.Id, Name = view.Name });

    private static Result<AddCondition> Draft(MailingView mailing, int group, ConditionKind kind) =>
        mailing.State is MailingState.Draft or MailingState.Scheduled or MailingState.Overdue
            ? new AddCondition { MailingId = mailing.Id, Group = group, Kind = kind }
            : MailingErrors.Started;
}
