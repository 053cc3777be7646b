using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Statistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DailyFigures",
                columns: table => new
                {
                    Metric = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 65, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DailyFigures", x => new { x.Metric, x.Day, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "FigureTotals",
                columns: table => new
                {
                    Metric = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 65, nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureTotals", x => new { x.Key, x.Metric });
                });

            migrationBuilder.CreateTable(
                name: "Tally",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NextDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WatchedSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecountDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tally", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Views_FirstAt_UserId_ContentId",
                table: "Views",
                columns: new[] { "FirstAt", "UserId", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Users_BlockedSince",
                table: "Users",
                column: "ReachabilitySince",
                filter: "\"Reachability\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Users_JoinedAt_Source",
                table: "Users",
                columns: new[] { "JoinedAt", "Source" });

            migrationBuilder.CreateIndex(
                name: "IX_Users_LastSeenAt",
                table: "Users",
                column: "LastSeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_At_UserId",
                table: "Requests",
                columns: new[] { "At", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_At",
                table: "Registrations",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentLog_At_Kind_State",
                table: "ConsentLog",
                columns: new[] { "At", "Kind", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Content_Status_Viewers",
                table: "Content",
                columns: new[] { "Status", "Viewers" });

            migrationBuilder.CreateIndex(
                name: "IX_FigureTotals_Metric_Count",
                table: "FigureTotals",
                columns: new[] { "Metric", "Count" });

            // Profiles of a day. (EF has no indexes on parts of complex values.)
            migrationBuilder.Sql("""CREATE INDEX IF NOT EXISTS "IX_Users_Profiled" ON "Users" ("Profile_FilledAt", "Source") WHERE "Profile_FilledAt" IS NOT NULL""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_Profiled" """);

            migrationBuilder.DropTable(
                name: "DailyFigures");

            migrationBuilder.DropTable(
                name: "FigureTotals");

            migrationBuilder.DropTable(
                name: "Tally");

            migrationBuilder.DropIndex(
                name: "IX_Views_FirstAt_UserId_ContentId",
                table: "Views");

            migrationBuilder.DropIndex(
                name: "IX_Users_BlockedSince",
                table: "Users");

            migrationBuilder.DropIndex(
                name: "IX_Users_JoinedAt_Source",
                table: "Users");

            migrationBuilder.DropIndex(
                name: "IX_Users_LastSeenAt",
                table: "Users");

            migrationBuilder.DropIndex(
                name: "IX_Requests_At_UserId",
                table: "Requests");

            migrationBuilder.DropIndex(
                name: "IX_Registrations_At",
                table: "Registrations");

            migrationBuilder.DropIndex(
                name: "IX_Content_Status_Viewers",
                table: "Content");

            migrationBuilder.DropIndex(
                name: "IX_ConsentLog_At_Kind_State",
                table: "ConsentLog");
        }
    }
}
