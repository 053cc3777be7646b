using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Journal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Area",
                table: "Audit",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TargetId",
                table: "Audit",
                type: "INTEGER",
                nullable: true);

            JournalData.Carry(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorTelegramId_Area_At",
                table: "Audit",
                columns: new[] { "ActorTelegramId", "Area", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorTelegramId_Area_Denied_At",
                table: "Audit",
                columns: new[] { "ActorTelegramId", "Area", "Denied", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorTelegramId_At",
                table: "Audit",
                columns: new[] { "ActorTelegramId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorTelegramId_Denied_At",
                table: "Audit",
                columns: new[] { "ActorTelegramId", "Denied", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Area_At",
                table: "Audit",
                columns: new[] { "Area", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Area_Denied_At",
                table: "Audit",
                columns: new[] { "Area", "Denied", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Denied_At",
                table: "Audit",
                columns: new[] { "Denied", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorTelegramId_Area_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorTelegramId_Area_Denied_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorTelegramId_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorTelegramId_Denied_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Area_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Area_Denied_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Denied_At",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Area",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "TargetId",
                table: "Audit");
        }
    }
}
